import { dayAt } from '../kernel/time.ts';
import type { Member, MemberId } from '../network/network.ts';
import { nudgeKey } from '../nudges/nudge.ts';
import type { Consultation, ConsultationEvent, ConsultationEventId } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { screenersOf, type TellWorld, tell } from './tell-others.ts';

/** A line about to be stored; its id is known beforehand, so that it can be relayed. */
export function newLine<const Kind extends ConsultationEvent['kind']>(
  kind: Kind,
  text: string,
  source: string | undefined,
  { ids }: Pick<ConsultationWorld, 'ids'>,
) {
  return { id: ids.next() as ConsultationEventId, kind, text, ...(source ? { source } : {}) };
}

/**
 * Who take part in the conversation, and get its words in their own chat: the asker, the screener who took it up, who
 * thinks along by now, and the contactpersoon. Who was asked and did not say anything yet opens it themselves.
 */
export function hearWords({ asker, screener, experts, advice }: Consultation): readonly MemberId[] {
  const thinking = experts.filter(({ state }) => state === 'replied').map(({ member }) => member);
  return [asker, ...(screener ? [screener] : []), ...thinking, ...(advice ? [advice.contact] : [])];
}

/** The line goes to everybody else in the conversation: to the asker at once, to the others within their hours. */
export async function relayLine(
  line: ConsultationEventId,
  consultation: Consultation,
  by: Member,
  world: TellWorld,
): Promise<void> {
  const named = { ...world, today: dayAt(world.now, world.network.settings.zone) };
  const about = `${consultation.id}/${line}`;
  const { asker } = consultation;
  const others = hearWords(consultation).filter((member) => member !== asker);
  await tell('consultation-line', about, [asker], 'at-once', by, named);
  await tell('consultation-line', about, others, 'in-hours', by, named);
}

/** By which the ledger knows that somebody hears a line. */
export function lineKey(
  { id, consultation, at }: Pick<ConsultationEvent, 'id' | 'consultation' | 'at'>,
  member: MemberId,
  { network }: Pick<TellWorld, 'network'>,
): string {
  const to = { kind: 'member', member } as const;
  return nudgeKey('consultation-line', `${consultation}/${id}`, to, dayAt(at, network.settings.zone));
}

/** Who got the line, or will get it, sees what became of it, at any hour: it takes the place of what they have. */
export async function tellOfChange(
  line: ConsultationEvent,
  consultation: Consultation,
  by: Member,
  world: TellWorld,
): Promise<void> {
  const { experts } = consultation;
  const ever = [
    ...hearWords(consultation),
    ...experts.map(({ member }) => member),
    ...screenersOf(consultation, world.network),
  ];
  const got: MemberId[] = [];
  for (const member of new Set(ever)) {
    if (await world.stores.ledger.find(lineKey(line, member, world))) got.push(member);
  }
  await tell('consultation-line-changed', `${line.consultation}/${line.id}/${world.now}`, got, 'at-once', by, world);
}
