import { recordAdvice } from '../../domain/consultations/advise.ts';
import { adviceParts, type Consultation, type ConsultationId } from '../../domain/consultations/consultation.ts';
import { hasBeenOnTable } from '../../domain/consultations/table.ts';
import { findForStep } from '../../domain/consultations/take-step.ts';
import type { AdviceStatus, Member, Region } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { adviceForm, regionOf, SOMEBODY_ELSE } from './advice.form.ts';
import { adviceTexts } from './advice.texts.ts';
import { refusal } from './consultations.refusals.ts';
import { consultationTexts } from './consultations.texts.ts';
import { askerOf } from './helpers.pieces.ts';
import { fromForm } from './own.ts';

type Problems = Readonly<Record<string, string>>;
type Ready = { readonly consultation: Consultation; readonly name: string; readonly status: AdviceStatus };

/** *Advies vastleggen*. */
export async function openAdvice(id: ConsultationId, turn: Turn): Promise<Reply> {
  const ready = await readyFor(id, turn);
  return 'answer' in ready ? ready : open(adviceForm(ready.consultation, ready, {}, undefined, turn));
}

export async function sendAdvice(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = adviceTexts[turn.language];
  const ready = await readyFor(id, turn);
  if ('answer' in ready) return ready;
  const { consultation, status } = ready;
  const form = (problems: Problems) => adviceForm(consultation, ready, values, problems, turn);
  const contact = contactIn(values, turn);
  const missing = { ...missingParts(values, turn), ...(contact ? {} : contactProblem(values, turn)) };
  if (!contact || Object.keys(missing).length > 0) return invalid(form(missing));
  const wish = {
    parts: Object.fromEntries(adviceParts.map((part) => [part, values[part] ?? ''])),
    contact: contact.id,
  };
  const recorded = await recordAdvice(turn.me, id, wish, turn);
  const intro = t.done(t.statuses[status], askerOf(consultation, turn), contact.name);
  return fromForm(recorded, { title: t.title, intro }, { 'contact-unknown': 'contact' }, turn, form);
}

/** The table was there, and the region said how much an advies weighs; else the reason why it can't be recorded. */
async function readyFor(id: ConsultationId, turn: Turn): Promise<Ready | Reply> {
  const found = await findForStep(turn.me, id, 'advise', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const consultation = found.value;
  if (!hasBeenOnTable(consultation, turn)) return refusal({ code: 'not-yet-discussed', consultation }, turn);
  const region = regionOf(consultation, turn);
  if (!region) return refusal({ code: 'consultation-not-found' }, turn);
  const status = region.consultation?.adviceStatus;
  return status ? { consultation, name: region.name, status } : noStatus(region, turn);
}

function noStatus({ name }: Region, turn: Turn): Reply {
  const t = adviceTexts[turn.language];
  const parts = [text(t.noStatus(name, turn.network.settings.contact)), text(t.noStatusKept)];
  return show({ title: t.noStatusTitle, parts }, { kind: 'refused', code: 'no-status-set' });
}

/** Every part that is missing is told at once. */
function missingParts(values: Values, turn: Turn): Problems {
  const sentence = consultationTexts[turn.language].refusals['part-missing'];
  const missing = adviceParts.filter((part) => !values[part]?.trim());
  return Object.fromEntries(missing.map((part) => [part, sentence]));
}

function contactProblem(values: Values, turn: Turn): Problems {
  const { refusals } = consultationTexts[turn.language];
  const name = values['name']?.trim();
  if (values['contact'] !== SOMEBODY_ELSE) return { contact: refusals['contact-missing'] };
  return { name: name ? adviceTexts[turn.language].form.unknown(name) : refusals['contact-missing'] };
}

/** Somebody of the choice, or by the name that nobody else has. */
function contactIn(values: Values, { network }: Turn): Member | undefined {
  if (values['contact'] !== SOMEBODY_ELSE) return network.members.find(({ id }) => id === values['contact']);
  const wanted = simple(values['name'] ?? '');
  const found = network.members.filter(({ name }) => simple(name) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

function simple(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
