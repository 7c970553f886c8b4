import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import { deputiesOf, settingsOf } from '../../domain/consultations/find-team.ts';
import { isUnread } from '../../domain/consultations/keep-moving.ts';
import { bureauOf } from '../../domain/consultations/tell-others.ts';
import { holdersOf } from '../../domain/network/lookup.ts';
import type { SayNudge, Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { type Card, type Part, text } from '../view/card.ts';
import { namesOf } from './asking.cards.ts';
import { refusal } from './consultations.refusals.ts';
import { helperNudgeTexts } from './helpers.nudges.texts.ts';
import { seeUnread as see } from './helpers.vocabulary.ts';

/** The bureau hears that nobody reads a question: number and region, and nothing else of it. */
export const sayUnread: SayNudge = async ({ about }, turn) => {
  const t = helperNudgeTexts[turn.language];
  const consultation = await unread(about as ConsultationId, turn);
  if (!consultation) return undefined;
  const button = { label: t.unreadPeople, call: see({ consultation: consultation.id }) };
  return {
    title: t.unreadTitle,
    parts: [text(t.unread(numberOf(consultation), regionName(consultation, turn)))],
    question: t.unreadQuestion,
    buttons: [button],
    brief: t.brief(numberOf(consultation), t.unreadTitle),
    open: button,
    why: t.why.bureau,
  };
};

/** *Wie kan ik bellen?* */
export async function seeUnread(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = helperNudgeTexts[turn.language];
  if (!worksAtBureau(turn)) return refusal({ code: 'consultation-not-found' }, turn);
  const consultation = await unread(id, turn);
  if (!consultation) return show({ title: t.unreadTitle, parts: [text(t.unreadOver)], buttons: [] });
  return show(
    whomToCall(
      t.unreadTitle,
      text(t.unread(numberOf(consultation), regionName(consultation, turn))),
      consultation,
      turn,
    ),
  );
}

/** Who there can be called, and how; what it is about stays with the expertteam. */
export function whomToCall(
  title: string,
  line: Part,
  { region, ret }: Pick<Consultation, 'region' | 'ret'>,
  turn: Turn,
): Card {
  const t = helperNudgeTexts[turn.language];
  const people = [...holdersOf(turn.network, ret, 'screener'), ...deputiesOf(region, ret, turn.network)];
  const phone = settingsOf(region, turn.network)?.phone;
  const names = namesOf([...new Map(people.map((member) => [member.id, member])).values()], turn);
  const rows = [
    ...(names ? [{ label: t.unreadWho, value: names }] : []),
    ...(phone ? [{ label: t.unreadCall, value: phone }] : []),
  ];
  return { title, parts: [line, { kind: 'facts', rows }, text(t.unreadNoText)], buttons: [] };
}

async function unread(id: ConsultationId, turn: Turn): Promise<Consultation | undefined> {
  if (!worksAtBureau(turn)) return undefined;
  const consultation = await turn.stores.consultations.find(id);
  return consultation && (await isUnread(consultation, turn)) ? consultation : undefined;
}

/** Who finds somebody when nobody reads or calls, and hears nothing else of it. */
export function worksAtBureau({ me, network }: Turn): boolean {
  return bureauOf(network).includes(me.id);
}

/** A region by its name. */
export function regionName({ region }: Pick<Consultation, 'region'>, { network }: Turn): string {
  return network.regions.find(({ key }) => key === region)?.name ?? region;
}
