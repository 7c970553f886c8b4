import type { Call } from '../../bot/view/call.ts';

/** What somebody can read and press in a message, in the order in which it stands there. */
export interface CardSurface {
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly buttons: readonly ButtonSurface[];
}

export interface ButtonSurface {
  readonly label: string;
  readonly call: Call;
  readonly style: 'primary' | 'danger' | undefined;
}

/** What somebody can read, fill in and send in of a form. */
export interface FormSurface {
  /** Above the fields. */
  readonly words: readonly string[];
  readonly fields: readonly FieldSurface[];
  readonly submit: Omit<ButtonSurface, 'style'>;
}

export interface FieldSurface {
  readonly name: string;
  readonly kind: 'line' | 'long' | 'day' | 'choice' | 'several';
  readonly label: string;
  readonly optional: boolean;
  readonly value: string;
  readonly maxLength: number | undefined;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  /** What stands with it: how to fill it in, and what needs another look. */
  readonly beside: readonly string[];
}

/** The words of texts, without what only holds them together: spaces, bullets, and the colon behind a label. */
export function wordsIn(...texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    text
      .split(/\s+/)
      .map((word) => word.replace(/:$/, ''))
      .filter((word) => word !== '' && word !== '•'),
  );
}

/** What was filled in, as JSON carries it. */
export function asSent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value ?? null));
}
