import type { CalendarDay } from '../../domain/kernel/time.ts';
import type { Call } from './call.ts';
import type { Copy } from './copy.ts';

/** A form as a value: a modal on Slack, inline inputs on Teams. */
export interface Form {
  readonly title: string;
  readonly intro?: Copy | undefined;
  readonly fields: readonly Field[];
  /** The call that receives what was filled in; its input travels along unseen. */
  readonly submit: { readonly label: string; readonly call: Call };
  /** A sentence beside the field that needs another look, by field name. */
  readonly problems?: Readonly<Record<string, string>> | undefined;
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

export type Field =
  /** One line of words. */
  | (FieldBase & {
      readonly kind: 'line';
      readonly value?: string | undefined;
      readonly maxLength?: number | undefined;
    })
  /** Several lines of words. */
  | (FieldBase & {
      readonly kind: 'long';
      readonly value?: string | undefined;
      readonly maxLength?: number | undefined;
    })
  | (FieldBase & { readonly kind: 'day'; readonly value?: CalendarDay | undefined })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly value?: string | undefined })
  /**
   * Any number of a few options, ten at most; the value is what is chosen, `together`. No option's value has a comma in
   * it, and the labels are words of ours: a platform may read markup in them.
   */
  | (FieldBase & {
      readonly kind: 'several';
      readonly options: readonly Option[];
      readonly value?: string | undefined;
    });

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What came back, by field name; a field left empty is absent. Several that are chosen stand `together`. */
export type Values = Readonly<Record<string, string>>;
