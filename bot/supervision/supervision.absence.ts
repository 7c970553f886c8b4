import { asDay, type Period } from '../../domain/kernel/time.ts';
import { removeAbsence } from '../../domain/supervision/remove-hours.ts';
import type { AbsenceId } from '../../domain/supervision/supervision.ts';
import { tellAbsence } from '../../domain/supervision/tell-absence.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, type Manner, open, type Reply, replace, show, toForm, toWords } from '../conversation/reply.ts';
import { readPeriod } from '../language/periods.ts';
import type { Values } from '../view/form.ts';
import { absenceCard, absenceRemovedCard, sentenceCard } from './supervision.cards.ts';
import { absenceForm } from './supervision.form.ts';
import { supervisionTexts } from './supervision.texts.ts';

/** `weg van 23 december t/m 6 januari`. */
export async function tellAwayInWords(words: string, turn: Turn): Promise<Reply> {
  const read = readPeriod(words, turn.today);
  if (read.kind !== 'found') return open(absenceForm({}, words.trim() === '' ? undefined : 'no-period', turn));
  return storeAbsence({ from: read.from, to: read.to }, toWords, turn);
}

export function openAbsence(turn: Turn): Reply {
  return open(absenceForm({}, undefined, turn));
}

export async function sendAbsence(values: Values, turn: Turn): Promise<Reply> {
  const [from, to] = [asDay(values['from'] ?? ''), asDay(values['to'] ?? '')];
  if (!from || !to) return invalid(absenceForm({ from, to }, 'no-period', turn));
  return storeAbsence({ from, to }, toForm, turn);
}

async function storeAbsence(period: Period, manner: Manner, turn: Turn): Promise<Reply> {
  const told = await tellAbsence(turn.me, period, turn);
  if (!told.done) return manner.ask(absenceForm(period, told.refusal.code, turn));
  return manner.tell(absenceCard(told.value, turn), { kind: 'absence', ...period });
}

export async function takeBack(id: AbsenceId, turn: Turn): Promise<Reply> {
  const removed = await removeAbsence(turn.me, id, turn);
  if (!removed.done) return gone(turn);
  return replace(absenceRemovedCard(removed.value, turn), {
    kind: 'absence-removed',
    from: removed.value.from,
    to: removed.value.to,
  });
}

/** What was asked for is not there, or not the asker's: told the same way. */
export function gone(turn: Turn): Reply {
  const t = supervisionTexts[turn.language];
  return show(sentenceCard(t.title, t.gone, turn), { kind: 'refused', code: 'entry-not-found' });
}
