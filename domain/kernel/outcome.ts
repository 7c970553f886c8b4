/**
 * What a use case answers. A refusal is an answer that the person gets to read; an outage is thrown.
 * Every refusal has a `code`, for which each language has a sentence, by type.
 */
export type Outcome<Value, Refusal extends { readonly code: string }> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: Refusal };

export function done<Value>(value: Value): { readonly done: true; readonly value: Value } {
  return { done: true, value };
}

export function refused<const Refusal extends { readonly code: string }>(
  refusal: Refusal,
): { readonly done: false; readonly refusal: Refusal } {
  return { done: false, refusal };
}

/** Ends an exhaustive `switch`: a new case that nobody handles does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
