import type { Call } from '../../bot/view/call.ts';
import type { Button } from '../../bot/view/card.ts';
import { cutText, limits } from './limits.ts';
import type { Element } from './rich-text.ts';

/** What a pressed button sends back. `form` tells that the filled fields travel along; `cancel` is ours alone. */
export interface ActionData {
  readonly call?: Call;
  readonly form?: true;
  readonly cancel?: { readonly title: string; readonly language: string };
}

/** Buttons in rows of as many as Teams shows at once. */
export function actionSets(buttons: readonly Button[] = []): Element[] {
  return inSets(buttons.map(({ label, call, style }) => action(label, call.name, { call }, { style, inputs: 'none' })));
}

export function inSets(actions: readonly Element[]): Element[] {
  const sets: Element[] = [];
  for (let from = 0; from < actions.length; from += limits.actionsPerSet) {
    sets.push({ type: 'ActionSet', actions: actions.slice(from, from + limits.actionsPerSet) });
  }
  return sets;
}

/** Where Action.Execute is not known, the fallback Action.Submit brings the same data as a message. */
export function action(
  label: string,
  verb: string,
  data: ActionData,
  how: { readonly style?: Button['style']; readonly inputs: 'auto' | 'none' },
): Element {
  const shared = {
    title: cutText(label.trim() || '…', limits.labelCharacters),
    data,
    associatedInputs: how.inputs,
    ...(how.style ? { style: how.style === 'danger' ? 'destructive' : 'positive' } : {}),
  };
  return { type: 'Action.Execute', verb, ...shared, fallback: { type: 'Action.Submit', ...shared } };
}
