/** The part of Slack's Block Kit that the page can draw. */

export interface PlainText {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export interface Button {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  readonly value?: string;
  readonly style?: 'primary' | 'danger';
}

/** The ‘…’ behind the buttons. */
export interface Menu {
  readonly type: 'overflow';
  readonly options: readonly SelectOption[];
}

export interface RichRun {
  readonly type: string;
  readonly text?: string;
  readonly style?: { readonly bold?: boolean; readonly italic?: boolean; readonly code?: boolean };
}

export type RichPart =
  | {
      readonly type: 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted';
      readonly elements: readonly RichRun[];
    }
  | {
      readonly type: 'rich_text_list';
      readonly style: 'bullet' | 'ordered';
      readonly elements: readonly { readonly elements: readonly RichRun[] }[];
    };

export interface SelectOption {
  readonly text: PlainText;
  readonly value: string;
}

export type InputElement =
  | {
      readonly type: 'plain_text_input';
      readonly multiline?: boolean;
      readonly max_length?: number;
      readonly initial_value?: string;
    }
  | { readonly type: 'datepicker'; readonly initial_date?: string }
  | {
      readonly type: 'static_select';
      readonly placeholder?: PlainText;
      readonly options?: readonly SelectOption[];
      readonly option_groups?: readonly { readonly label: PlainText; readonly options: readonly SelectOption[] }[];
      readonly initial_option?: SelectOption;
    }
  | {
      readonly type: 'checkboxes';
      readonly options: readonly SelectOption[];
      readonly initial_options?: readonly SelectOption[];
    };

export interface InputBlock {
  readonly type: 'input';
  readonly block_id: string;
  readonly label: PlainText;
  readonly hint?: PlainText;
  readonly optional?: boolean;
  readonly element: InputElement;
}

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | {
      readonly type: 'section';
      readonly text?: PlainText;
      readonly fields?: readonly PlainText[];
      readonly accessory?: Button;
    }
  | { readonly type: 'context'; readonly elements: readonly PlainText[] }
  | { readonly type: 'divider' }
  | { readonly type: 'rich_text'; readonly elements: readonly RichPart[] }
  | { readonly type: 'actions'; readonly elements: readonly (Button | Menu)[] }
  | InputBlock;

export interface ModalView {
  readonly title: PlainText;
  readonly submit?: PlainText;
  readonly close?: PlainText;
  readonly blocks: readonly Block[];
}
