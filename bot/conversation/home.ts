import type { Call } from '../view/call.ts';
import { type Button, type Card, heading, line, type Part, quiet, text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import { stayHome } from './conversation.vocabulary.ts';
import type { Feature, HomeSection, Turn } from './feature.ts';

/** From what is one's own to what comes; a feature that is not named here follows. */
const order = ['supervision', 'agreements', 'signals', 'consultations', 'meetings'];

/** The own page: what is open for this person in every feature, and what people come to do most. */
export async function homeCard(features: readonly Feature[], turn: Turn): Promise<Card> {
  const t = conversationTexts[turn.language];
  const sections = await sectionsOf(features, turn);
  const waiting = sections.filter(({ standing }) => !standing);
  const buttons = features.flatMap((feature) => feature.main?.(turn) ?? []);
  return {
    title: t.homeTitle,
    ...(sections.some(({ discreet }) => discreet) ? { discreet: true } : {}),
    parts: [
      ...(waiting.length === 0 ? [text(t.homeNothing)] : []),
      ...sections.flatMap(({ title, parts }): Part[] => [heading(title), ...parts]),
      line,
      quiet(t.homeMore),
    ],
    buttons,
  };
}

/** One after the other: they share one transaction. */
async function sectionsOf(features: readonly Feature[], turn: Turn): Promise<readonly HomeSection[]> {
  const sections: HomeSection[] = [];
  for (const feature of [...features].sort((one, other) => placeOf(one) - placeOf(other))) {
    const section = await feature.home?.(turn);
    if (section) sections.push(section);
  }
  return sections;
}

function placeOf({ name }: Feature): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}

/** The same button; what it does is seen on the own page, which stays where it is. */
export function onHome(button: Button): Button {
  const { name, input } = button.call;
  return button.call.opens ? button : { ...button, call: stayHome({ name, input }) };
}

/** The call that a button on the own page stands for. */
export function calledFromHome(input: unknown): Call | undefined {
  return stayHome.shape.safeParse(input).data;
}
