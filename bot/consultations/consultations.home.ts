import { openCalls } from '../../domain/consultations/call-me.ts';
import { endedStages, type Step } from '../../domain/consultations/consultation.stages.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import { ownTeam } from '../../domain/consultations/find-team.ts';
import { type Listed, type ListKind, listConsultations } from '../../domain/consultations/list-consultations.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import { consultationOfNews } from '../../domain/consultations/tell-others.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import { type Button, type Part, text } from '../view/card.ts';
import { strong } from '../view/copy.ts';
import * as asking from './asking.vocabulary.ts';
import { sayStage } from './consultations.cards.ts';
import { consultationHomeTexts } from './consultations.home.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { callPart } from './inbox.cards.ts';
import { inboxTexts } from './inbox.texts.ts';

const MOST_OF_A_LIST = 4;
const MOST_CALLS = 3;

/** What waits for the reader in each list; one's own questions wait for nobody else, and stand there while they run. */
const waits: readonly (readonly [ListKind, (item: Listed) => boolean])[] = [
  ['to-screen', () => true],
  ['asked-of-me', ({ asked }) => asked === 'asked'],
  ['contact-of', ({ steps }) => steps.includes('tell-contact')],
  ['team', ({ steps }) => steps.some((step) => ofTheTable.includes(step))],
  ['own', () => true],
];

/** What the chair of an expertteam is waited for. */
const ofTheTable: readonly Step[] = ['discuss', 'advise'];

/** Numbers and stages only: what a question is about stands nowhere, for others may see the screen. */
export async function consultationsAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = inboxTexts[turn.language];
  const parts: Part[] = [];
  const calls = (await openCalls(turn.me, turn)).filter(({ asker }) => asker !== turn.me.id).slice(0, MOST_CALLS);
  if (calls.length > 0) parts.push(text(strong(t.calls)), ...calls.map((call) => callPart(call, turn)));
  const seen = new Set<string>();
  for (const [kind, isWaiting] of waits) {
    const { items } = await listConsultations(turn.me, kind, {}, turn);
    const shown = items
      .filter((item) => !endedStages.includes(item.stage) && !seen.has(item.id) && isWaiting(item))
      .slice(0, MOST_OF_A_LIST);
    for (const { id } of shown) seen.add(id);
    if (shown.length > 0) parts.push(text(strong(t.lists[kind])), ...shown.map((item) => itemOf(kind, item, turn)));
  }
  const { title } = consultationHomeTexts[turn.language];
  return parts.length > 0 ? { title, parts, discreet: true } : undefined;
}

function itemOf(kind: ListKind, item: Listed, turn: Turn): Part {
  const t = inboxTexts[turn.language];
  const number = numberOf(item);
  const asker = kind === 'own' ? turn.me.id : ('' as typeof turn.me.id);
  const stage = sayStage({ stage: item.stage, asker }, turn);
  return {
    kind: 'item',
    text: kind === 'asked-of-me' ? t.waiting(number) : t.item(number, stage),
    buttons: [{ label: t.see, call: seeConsultation({ consultation: item.id }) }],
  };
}

/** For who can ask the expertteam of their region. */
export function mainOfConsultations(turn: Turn): Button | undefined {
  if (!ownTeam(turn.me, turn.network).done) return undefined;
  return { label: consultationHomeTexts[turn.language].main, call: asking.seeHelp({}) };
}

/** The consultatie that a nudge was about, for who may hear where it stands. */
export async function openConsultationOf({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const consultation = consultationOfNews(about);
  const seen = await lookAt(turn.me, consultation, turn);
  return seen.done ? { label: inboxTexts[turn.language].see, call: seeConsultation({ consultation }) } : undefined;
}
