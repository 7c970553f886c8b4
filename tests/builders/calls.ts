import type { Feature } from '../../bot/conversation/feature.ts';
import type { Change, Reply } from '../../bot/conversation/reply.ts';
import type { Form } from '../../bot/view/form.ts';
import { plainCard, plainForm } from '../../bot/view/plain.ts';

/** The names of all calls of a vocabulary. */
export function callNamesIn(vocabulary: object): string[] {
  return Object.values(vocabulary)
    .flatMap((value) => (typeof value === 'function' && 'callName' in value ? [String(value.callName)] : []))
    .sort();
}

/** The names of all calls that a feature has a handler for. */
export function handledBy(feature: Feature): string[] {
  return feature.calls.map(({ callName }) => callName).sort();
}

/** The reply in plain words. */
export function wordsOf({ answer }: Reply): string {
  return 'card' in answer ? plainCard(answer.card) : plainForm(answer.form, 'nl');
}

/** The form of the reply; throws when it is a message. */
export function formOf({ answer }: Reply): Form {
  if ('form' in answer) return answer.form;
  throw new Error(`No form but: ${answer.card.title}`);
}

/** What stands in each field of the form. */
export function filledIn(reply: Reply): Record<string, string | undefined> {
  return Object.fromEntries(formOf(reply).fields.map(({ name, value }) => [name, value]));
}

export function refusedWith(code: string): Change[] {
  return [{ kind: 'refused', code }];
}
