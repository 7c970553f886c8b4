import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Button, Card } from '../../bot/view/card.ts';
import type { Language } from '../../domain/network/network.ts';
import { cutText, limits } from './limits.ts';
import type { Element } from './rich-text.ts';

/** What a pressed button sends back. `form` tells that the filled fields travel along; `cancel` is ours alone. */
export interface ActionData {
  readonly call?: Call;
  readonly form?: true;
  readonly cancel?: { readonly title: string; readonly language: string };
  /** Nobody pressed: the card asks how it stands now. */
  readonly refresh?: true;
}

/** Where a card stands, as far as that decides how it is drawn. */
export interface Setting {
  /** In a dialog, whose buttons are of another kind and carry along what the dialog has to know. */
  readonly dialog?: DialogData | undefined;
  /** The one person who reads it: for them the card can ask how it stands now. */
  readonly viewer?: string | undefined;
}

/** Teams tells nothing of a dialog when it is sent in, so the dialog carries this along itself. */
export interface DialogData {
  /** Names what stands in the dialog, so that the same sent twice is one. */
  readonly round: string;
  /** The message whose button opened it. */
  readonly message?: string | undefined;
  /** The form that stands there, empty, to draw it again when nothing here works. */
  readonly form?: unknown;
}

/** Buttons in rows of as many as Teams shows at once. */
export function actionSets(buttons: readonly Button[] = [], setting: Setting = {}): Element[] {
  return inSets(buttons.map((button) => actionFor(button, setting)));
}

/** The menu of a card, by its name within it. */
const MENU = 'more';

/**
 * The buttons of a whole card; *Meer* shows the others below them. Teams' own ‘…’ has no word on it, and does not open
 * in a dialog on a telephone.
 */
export function cardActions({ buttons = [], more = [] }: Card, language: Language, setting: Setting): Element[] {
  if (more.length === 0) return actionSets(buttons, setting);
  const title = conversationTexts[language].moreButton;
  const opens: Element = { type: 'Action.ToggleVisibility', title, targetElements: [MENU] };
  const shown = inSets([...buttons.map((button) => actionFor(button, setting)), opens]);
  return [...shown, { type: 'Container', id: MENU, isVisible: false, items: actionSets(more, setting) }];
}

function actionFor({ label, call, style }: Button, { dialog }: Setting): Element {
  const how = { style, inputs: 'none' } as const;
  if (dialog) return submitAction(label, { call: sent(call), dialog }, how);
  if (call.opens === 'form') return submitAction(label, { call: sent(call), msteams: opensDialog }, how);
  return action(label, call.name, { call: sent(call) }, how);
}

export function inSets(actions: readonly Element[]): Element[] {
  const sets: Element[] = [];
  for (let from = 0; from < actions.length; from += limits.actionsPerSet) {
    sets.push({ type: 'ActionSet', actions: actions.slice(from, from + limits.actionsPerSet) });
  }
  return sets;
}

/** What comes back of a call: how it is answered is known here already. */
export function sent({ name, input }: Call): Call {
  return { name, input };
}

/** Where Action.Execute is not known, the fallback Action.Submit brings the same data as a message. */
export function action(label: string, verb: string, data: ActionData, how: How): Element {
  const shared = sharedOf(label, data, how);
  return { type: 'Action.Execute', verb, ...shared, fallback: { type: 'Action.Submit', ...shared } };
}

/** The only kind that opens a dialog, and the only one that a dialog takes. */
export function submitAction(label: string, data: ActionData & Extra, how: How): Element {
  return { type: 'Action.Submit', ...sharedOf(label, data, how) };
}

/** A client without dialogs sends it as a message, which is answered with the form as a card. */
const opensDialog = { type: 'task/fetch' } as const;

interface Extra {
  readonly dialog?: DialogData;
  readonly msteams?: typeof opensDialog;
}

interface How {
  readonly style?: Button['style'];
  readonly inputs: 'auto' | 'none';
}

function sharedOf(label: string, data: ActionData, { style, inputs }: How): Element {
  return {
    title: cutText(label.trim() || '…', limits.labelCharacters),
    data,
    associatedInputs: inputs,
    ...(style ? { style: style === 'danger' ? 'destructive' : 'positive' } : {}),
  };
}
