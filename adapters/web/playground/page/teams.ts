import type * as Library from 'adaptivecards';
import type { WireCall } from '../wire.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Drawn, MessageActions } from './drawn.ts';
import { hostConfig } from './teams-host.ts';

/** Microsoft's own renderer, which its script puts on the page. */
declare const AdaptiveCards: typeof Library;

/** What our buttons carry in an Adaptive Card. */
interface ActionData {
  readonly call?: WireCall;
  readonly form?: boolean;
  readonly cancel?: unknown;
}

const FIELD = 'field.';

/** Draws a card or a form as Teams does, with the library that Teams uses. */
export function drawTeams(json: unknown, { id, body }: Drawn, actions: MessageActions): HTMLElement | undefined {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (_text, result) => {
    result.didProcess = false;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.parse(json);
  card.onExecuteAction = (action) => {
    const data = (action as Library.ExecuteAction).data as ActionData | undefined;
    if (data?.cancel) actions.cancel(id);
    else if (data?.form && body.kind === 'form') actions.submit(id, body.submit, valuesIn(card));
    else if (data?.call) actions.press(id, data.call);
  };
  prepareInputs(card, draftOf(id));
  const element = card.render();
  if (element && body.kind === 'form') {
    for (const event of ['input', 'change']) element.addEventListener(event, () => keepDraft(id, valuesIn(card)));
    markProblems(card, body.problems);
  }
  return element;
}

/** Fills in what was typed before. A list that can be searched shows its bare values here, so it is an ordinary one. */
function prepareInputs(card: Library.AdaptiveCard, draft: Readonly<Record<string, string>>): void {
  for (const input of card.getAllInputs()) {
    const typed = draft[nameOf(input)];
    if (typed !== undefined) Object.assign(input, { defaultValue: typed });
    if (input instanceof AdaptiveCards.ChoiceSetInput && input.style === 'filtered') input.style = 'compact';
  }
}

function nameOf(input: Library.Input): string {
  return (input.id ?? '').slice(FIELD.length);
}

function valuesIn(card: Library.AdaptiveCard): Record<string, string> {
  return Object.fromEntries(card.getAllInputs().map((input) => [nameOf(input), String(input.value ?? '')]));
}

/** The sentence stands above its field; who hears the page hears it with the field. */
function markProblems(card: Library.AdaptiveCard, problems: Readonly<Record<string, string>>): void {
  for (const input of card.getAllInputs()) {
    const problem = problems[nameOf(input)];
    const field = input.renderedElement?.querySelector('input, textarea, select');
    if (!problem || !field) continue;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-description', problem);
  }
}
