import { type ConsultationId, type EventKind, numberOf } from '../../domain/consultations/consultation.ts';
import { dayAt, type Instant, timeAt, type Zone } from '../../domain/kernel/time.ts';
import { lessonNumber } from '../../domain/lessons/lesson.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Member, MemberId } from '../../domain/network/network.ts';
import type { Stores } from '../../domain/stores.ts';

const everything = { size: 1_000_000 };

/** Their own questions with what they typed, their own words in other people's cases, and calls asked for. */
export async function consultationsIn({ consultations }: Stores, { id, zone }: Member) {
  const lines = await consultations.eventsBy(id);
  const said = (of: ConsultationId) =>
    lines.flatMap(({ consultation, text }) => (consultation === of && text !== undefined ? [text] : []));
  const own = [];
  for (const each of await consultations.askedBy(id, everything)) {
    const { question, more, because, askerTold } = (await consultations.texts(each.id)) ?? {};
    const { stage, askedAt, domains } = each;
    const day = dayAt(askedAt, zone);
    own.push({ number: numberOf(each), stage, day, question, more, because, domains, said: said(each.id), askerTold });
  }
  const others = [];
  const along = await consultations.askedOf(id, everything);
  const contact = await consultations.contactOf(id, everything);
  const theirs = [...along, ...contact].map((each) => each.id);
  for (const other of new Set([...lines.map(({ consultation }) => consultation), ...theirs])) {
    const found = await consultations.find(other);
    if (!found || found.asker === id) continue;
    const asked = found.experts.find(({ member }) => member === id);
    const texts = await consultations.texts(other);
    const wrote = (kind: EventKind) => lines.some((line) => line.consultation === other && line.kind === kind);
    others.push({
      number: numberOf(found),
      said: said(other),
      ...(asked ? { askedOn: dayAt(asked.at, zone), state: asked.state } : {}),
      ...(found.advice?.contact === id ? { contact: true } : {}),
      ...(wrote('handed-over') ? { handedOver: texts?.handedOver } : {}),
      ...(wrote('advice') ? { advice: texts?.advice } : {}),
      ...(wrote('follow-up') ? { contactTold: texts?.contactTold } : {}),
    });
  }
  const calls = (await consultations.callsOf(id)).map(({ at, words }) => ({ day: dayAt(at, zone), ...words }));
  return { consultations: own, thoughtAlong: others, calls };
}

/** What they read of others, and who read what they asked. */
export async function readingsIn({ consultations }: Stores, { id, zone }: Member, network: NetworkView) {
  const numbered = async (of: ConsultationId) => {
    const found = await consultations.find(of);
    return found && numberOf(found);
  };
  const byMe = [];
  for (const { consultation, at } of await consultations.readingsBy(id))
    byMe.push({ number: await numbered(consultation), at: momentIn(at, zone) });
  const ofMine = [];
  for (const own of await consultations.askedBy(id, everything)) {
    for (const { reader, at } of await consultations.readings(own.id))
      ofMine.push({ number: numberOf(own), by: reader && network.member(reader)?.name, at: momentIn(at, zone) });
  }
  return { byMe, ofMine };
}

function momentIn(at: Instant, zone: Zone): string {
  return `${dayAt(at, zone)} ${timeAt(at, zone)}`;
}

/** What they said they can help with, and how many questions a month they take. */
export async function expertiseIn({ expertise }: Stores, member: MemberId) {
  const said = await expertise.of(member);
  return said && { topics: said.topics, perMonth: said.perMonth };
}

/**
 * The leerpunten they proposed, and those from their own questions, as long as it is known where these came from; of those
 * that they read as screener no more than the words they asked for.
 */
export async function lessonsIn({ lessons }: Stores, member: MemberId) {
  return (await lessons.with(member)).map(({ state, words, number, asked, source }) => {
    const askedFor = asked?.by === member && asked.hint ? { askedFor: asked.hint } : {};
    if (source?.proposer !== member && source?.asker !== member) return { role: 'screener', state, ...askedFor };
    return {
      role: source.proposer === member ? 'proposer' : 'asker',
      state,
      ...words,
      ...(number === undefined ? {} : { number: lessonNumber({ number }) }),
      ...askedFor,
    };
  });
}
