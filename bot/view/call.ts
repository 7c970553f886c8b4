import type { z } from 'zod';

/** What a button or a form sends back: the name of the action and its input, as plain JSON. */
export interface Call {
  readonly name: string;
  readonly input: unknown;
  /** Answered with a form: on Teams its button opens a dialog, which has to be known before it is pressed. */
  readonly opens?: 'form' | undefined;
}

/** A typed button: makes calls, and reads the input of one that came in from outside. */
export interface CallType<Input> {
  (input: Input): Call;
  readonly callName: string;
  readonly shape: z.ZodType<Input>;
}

/** Names look like `agreements.done`: the feature, then what happens. */
export function callType<Input>(
  callName: string,
  shape: z.ZodType<Input>,
  { opens }: Pick<Call, 'opens'> = {},
): CallType<Input> {
  const call = (input: Input): Call => ({ name: callName, input, ...(opens ? { opens } : {}) });
  return Object.assign(call, { callName, shape });
}
