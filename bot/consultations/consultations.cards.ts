import type { CaseText, Consultation } from '../../domain/consultations/consultation.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import type { CaseFile, Outline } from '../../domain/consultations/read-consultation.ts';
import { tableOf } from '../../domain/consultations/table-agenda.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Reading, Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import { type Button, type Card, type Choice, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import { casePieces, pageOf } from './consultations.pieces.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';

/** What is said around a consultatie: why it is shown now, and what its reader can do with it. */
export interface Around {
  readonly title?: string;
  readonly intro?: Copy | undefined;
  /** What has to be read before anything else. */
  readonly first?: Copy | undefined;
  readonly buttons?: readonly Button[];
  readonly more?: readonly Choice[];
  /** From which piece of its texts on it is shown. */
  readonly from?: number | undefined;
}

/** One consultatie with its texts, for who may read them; what is long is read in pages, and nothing is cut off. */
export function consultationCard({ consultation, ...file }: CaseFile, around: Around, turn: Turn): Card {
  const t = consultationTexts[turn.language];
  const page = pageOf(casePieces({ consultation, ...file }, turn), around.from ?? 0);
  const at = (from: number) => seeConsultation({ consultation: consultation.id, from });
  return {
    title: around.title ?? t.oneTitle(numberOf(consultation)),
    discreet: true,
    parts: [
      ...(around.intro ? [text(around.intro)] : []),
      ...(page.from === 0 ? [factsOf(consultation, turn, file.text)] : []),
      ...(file.text ? page.parts : [text(t.erased)]),
    ],
    buttons: [
      ...(page.next === undefined ? [] : [{ label: t.readOn, call: at(page.next) }]),
      ...(page.from === 0 ? [] : [{ label: t.readFirst, call: at(0) }]),
      ...(around.buttons ?? []),
    ],
    more: around.more,
  };
}

/** Where it stands, without a word of what was typed. */
export function outlineCard({ consultation }: Pick<Outline, 'consultation'>, around: Around, turn: Turn): Card {
  return {
    title: around.title ?? consultationTexts[turn.language].oneTitle(numberOf(consultation)),
    discreet: true,
    parts: [
      ...(around.first ? [text(around.first)] : []),
      ...(around.intro ? [text(around.intro)] : []),
      factsOf(consultation, turn),
    ],
    buttons: around.buttons ?? [],
    more: around.more,
  };
}

/** The stage in the field's words; to the asker it is her own question. */
export function sayStage({ stage, asker }: Pick<Consultation, 'stage' | 'asker'>, turn: Turn): string {
  const t = consultationTexts[turn.language];
  return stage === 'asked' && asker === turn.me.id ? t.ownAsked : t.stages[stage];
}

/** Since when it stands there, as the reader says it. */
export function stageDay({ stageSince }: Pick<Consultation, 'stageSince'>, turn: Reading): string {
  return sayDay(dayAt(stageSince, turn.zone), turn.today, turn.language);
}

function factsOf(consultation: Consultation, turn: Turn, typed?: CaseText | undefined) {
  const t = consultationTexts[turn.language];
  const { screener, experts, table, advice } = consultation;
  const name = (id: MemberId | undefined) => id && nameOf(id, turn);
  const thinking = experts.filter(({ state }) => state !== 'not-now').map(({ member }) => nameOf(member, turn));
  const region = turn.network.regions.find(({ key }) => key === consultation.region)?.name;
  const rows: readonly (readonly [string, Copy | undefined])[] = [
    [t.stage, t.since(sayStage(consultation, turn), stageDay(consultation, turn))],
    [t.from, consultation.asker === turn.me.id ? undefined : fromWhom(name(consultation.asker), region)],
    [t.screener, name(screener)],
    [t.age, t.ages[consultation.ageBand]],
    [t.wait, t.waits[consultation.wait]],
    [t.involved, consultation.domains.map((domain) => t.domains[domain]).join(', ')],
    [t.analysis, consultation.analysis && t.analyses[consultation.analysis]],
    [t.family, familyLine(consultation, typed, turn)],
    [t.experts, thinking.join(', ')],
    [t.table, table && !advice ? tableLine(consultation, turn) : undefined],
    [t.familyPart, table?.familyPart && t.familyParts[table.familyPart]],
    [t.brought, broughtIn(consultation, turn)],
    [t.contact, name(advice?.contact)],
  ];
  const filled = rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
  return { kind: 'facts' as const, rows: filled };
}

function fromWhom(name: string | undefined, region: string | undefined): string {
  return [name ?? '–', region].filter(Boolean).join(', ');
}

function familyLine({ family }: Consultation, typed: CaseText | undefined, turn: Turn): Copy | undefined {
  const t = consultationTexts[turn.language];
  if (family === 'not-now' && typed?.because) return t.familyNo(said(typed.because));
  return family && t.families[family];
}

/** Whom the expertteam asked for what they know: a body of the network, or a centre outside it. */
function broughtIn({ brought }: Consultation, turn: Turn): string {
  return brought.map(({ place, body }) => (body && turn.network.body(body)?.name) ?? place.toUpperCase()).join(', ');
}

function tableLine(consultation: Consultation, turn: Turn): string {
  const body = turn.network.body(consultation.ret);
  const meeting = tableOf(consultation, turn);
  const day = meeting && sayDay(meeting.day, turn.today, turn.language);
  return [body && bodyInFull(body, turn.language), day].filter(Boolean).join(', ');
}
