import type { z } from 'zod';

/** What a button or a form sends back: the name of the action and its input, as plain JSON. */
export interface Call {
  readonly name: string;
  readonly input: unknown;
}

/** A typed button: makes calls, and reads the input of one that came in from outside. */
export interface CallType<Input> {
  (input: Input): Call;
  readonly callName: string;
  readonly shape: z.ZodType<Input>;
}

/** Names look like `agreements.done`: the feature, then what happens. */
export function callType<Input>(callName: string, shape: z.ZodType<Input>): CallType<Input> {
  return Object.assign((input: Input): Call => ({ name: callName, input }), { callName, shape });
}
