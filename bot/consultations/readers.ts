import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { lookAt, type Outline } from '../../domain/consultations/read-consultation.ts';
import { type Reader, whoRead } from '../../domain/consultations/who-read.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { sayMoment } from '../language/say.ts';
import { type Button, type Card, type Part, quiet, text } from '../view/card.ts';
import { refusal } from './consultations.refusals.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { seeReaders } from './own.vocabulary.ts';
import { readersTexts } from './readers.texts.ts';

const MOST_SHOWN = 15;

/** *Wie las dit?*, as soon as there is somebody to name. */
export async function readersButton({ consultation, relations }: Outline, turn: Turn): Promise<readonly Button[]> {
  if (!relations.includes('asker')) return [];
  const read = await turn.stores.consultations.readings(consultation.id);
  if (read.length === 0) return [];
  return [{ label: readersTexts[turn.language].button, call: seeReaders({ consultation: consultation.id }) }];
}

/** Who read it and when, for who asked it. */
export async function seeWhoRead(id: ConsultationId, turn: Turn): Promise<Reply> {
  const readers = await whoRead(turn.me, id, turn);
  if (!readers.done) return refusal(readers.refusal, turn);
  const seen = await lookAt(turn.me, id, turn);
  return seen.done ? show(readersCard(seen.value.consultation, readers.value, turn)) : refusal(seen.refusal, turn);
}

function readersCard(consultation: Consultation, readers: readonly Reader[], turn: Turn): Card {
  const t = readersTexts[turn.language];
  const rest = readers.length - MOST_SHOWN;
  return {
    title: t.title(numberOf(consultation)),
    discreet: true,
    parts: [
      text(readers.length > 0 ? t.intro : t.none),
      ...readers.slice(0, MOST_SHOWN).map((reader) => readerPart(reader, turn)),
      ...(rest > 0 ? [quiet(t.more(rest))] : []),
    ],
    buttons: [{ label: t.back, call: seeConsultation({ consultation: consultation.id }) }],
  };
}

function readerPart({ reader, times, lastAt }: Reader, turn: Turn): Part {
  const t = readersTexts[turn.language];
  const moment = sayMoment(lastAt, turn.now, turn.zone, turn.language);
  const name = nameAtStart(reader, turn);
  return { kind: 'item', text: t.reader(name), detail: times === 1 ? t.once(moment) : t.often(times, moment) };
}
