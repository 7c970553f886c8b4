import { addMore, type FamilyKnows } from '../../domain/consultations/add-more.ts';
import {
  analyses,
  type CaseText,
  type Consultation,
  type ConsultationId,
  careDomains,
  extents,
  familyParts,
  familyStates,
  moreFields,
} from '../../domain/consultations/consultation.ts';
import { tellAsAsker } from '../../domain/consultations/follow-up.ts';
import { readConsultation } from '../../domain/consultations/read-consultation.ts';
import { agreeToTable, declineTable } from '../../domain/consultations/table.ts';
import { tableOf } from '../../domain/consultations/table-agenda.ts';
import { findForStep } from '../../domain/consultations/take-step.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply } from '../conversation/reply.ts';
import { sayDay } from '../language/say.ts';
import type { Values } from '../view/form.ts';
import { stepTaken } from './consultations.reading.ts';
import { refusal } from './consultations.refusals.ts';
import { domainsInWords, readDomains } from './own.domains.ts';
import { moreForm, tableForm, toldForm } from './own.forms.ts';
import { ownTexts } from './own.texts.ts';
import { fromForm, numbersFor } from './own.ts';

/** *Meer vertellen*, with what was told before. */
export async function openMore(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'add-more', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const file = await readConsultation(turn.me, id, turn);
  if (!file.done) return refusal(file.refusal, turn);
  return open(moreForm(id, toldBefore(found.value, file.value.text, turn), undefined, turn));
}

export async function sendMore(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const { domains, unknown } = readDomains(values['domains'] ?? '', turn.language);
  if (unknown !== undefined) {
    // What is no domain is said back, and may be anything.
    turn.guard.refuse('domains', unknown);
    const problems = { domains: t.form.unknownDomain(unknown, allDomains(turn)) };
    return invalid(moreForm(id, values, problems, turn));
  }
  const wish = {
    texts: Object.fromEntries(moreFields.map((field) => [field, values[field] ?? ''])),
    domains,
    analysis: analyses.find((each) => each === values['analysis']),
    family: familyIn(values),
  };
  const told = await addMore(turn.me, id, wish, turn);
  const said = { title: t.moreTitle, intro: t.moreText, first: numbersFor(values, turn) };
  return fromForm(told, said, familyFields, turn, (problems) => moreForm(id, values, problems, turn));
}

/** *Ja, bespreek het samen*. */
export async function openTable(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'agree-table', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const file = await readConsultation(turn.me, id, turn);
  const because = file.done ? file.value.text?.because : undefined;
  const known = { ...(found.value.family ? { family: found.value.family } : {}), ...(because ? { because } : {}) };
  return open(tableForm(found.value, known, undefined, turn));
}

export async function sendTable(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const found = await findForStep(turn.me, id, 'agree-table', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const wish = { family: familyIn(values), familyPart: familyParts.find((part) => part === values['part']) };
  const agreed = await agreeToTable(turn.me, id, wish, turn);
  const fields = { ...familyFields, 'family-first': 'family', 'family-part-missing': 'part' } as const;
  const intro = agreed.done ? tableLine(agreed.value, turn) : '';
  return fromForm(agreed, { title: t.tableTitle, intro }, fields, turn, (problems) =>
    tableForm(found.value, values, problems, turn),
  );
}

/** *Liever niet*: thinking along goes on. */
export async function declineOwnTable(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const declined = await declineTable(turn.me, id, turn);
  return declined.done
    ? stepTaken(declined.value, { title: t.notTableTitle, intro: t.notTableText }, turn)
    : refusal(declined.refusal, turn);
}

/** *Vertellen hoe het ging*. */
export async function openTold(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'tell-asker', turn);
  return found.done ? open(toldForm(id, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendTold(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const [carriedOut, useful] = ['carriedOut', 'useful'].map((name) => extents.find((each) => each === values[name]));
  if (!carriedOut || !useful) {
    const missing = [...(carriedOut ? [] : ['carriedOut']), ...(useful ? [] : ['useful'])];
    const problems = Object.fromEntries(missing.map((name) => [name, t.form.chooseOne]));
    return invalid(toldForm(id, values, problems, turn));
  }
  const { parents, youngster, learned } = values;
  const told = await tellAsAsker(turn.me, id, { carriedOut, useful, parents, youngster, learned }, turn);
  const fields = { 'too-long': 'learned' } as const;
  return fromForm(told, { title: t.toldTitle, intro: t.toldText }, fields, turn, (problems) =>
    toldForm(id, values, problems, turn),
  );
}

const familyFields = { 'because-missing': 'because', 'too-long': 'because' } as const;

function familyIn(values: Values): FamilyKnows | undefined {
  const state = familyStates.find((each) => each === values['family']);
  return state && { state, because: values['because'] };
}

function toldBefore(consultation: Consultation, typed: CaseText | undefined, turn: Turn): Values {
  const { analysis, family, domains } = consultation;
  const filled = {
    ...typed?.more,
    analysis,
    family,
    because: typed?.because,
    domains: domainsInWords(domains, turn.language),
  };
  return Object.fromEntries(Object.entries(filled).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function tableLine(consultation: Consultation, turn: Turn) {
  const body = turn.network.body(consultation.ret);
  const meeting = tableOf(consultation, turn);
  const when = meeting && sayDay(meeting.day, turn.today, turn.language);
  return ownTexts[turn.language].tableText(body ? bodyInFull(body, turn.language) : '', when);
}

function allDomains(turn: Turn): string {
  return domainsInWords(careDomains, turn.language);
}
