import { hasEnded } from '../../domain/consultations/consultation.stages.ts';
import {
  adviceParts,
  type ConsultationEvent,
  type FollowUpAnswers,
  moreFields,
} from '../../domain/consultations/consultation.ts';
import type { CaseFile } from '../../domain/consultations/read-consultation.ts';
import { isSaid } from '../../domain/consultations/said-line.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Reading, Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { sayDay } from '../language/say.ts';
import { heading, type Part, quiet, text } from '../view/card.ts';
import { type Copy, plainText, said, strong } from '../view/copy.ts';
import { consultationTexts } from './consultations.texts.ts';
import { ownLineButtons } from './thread.cards.ts';

/** One thing that somebody typed, below the title of what it is part of. */
export interface Piece {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly size: number;
}

/** More than this at once nobody reads, and the chat platforms would not take it. */
const MOST_CHARACTERS = 4500;

/** Everything that was typed, in the order in which it is read: the answer first, what was asked, the talk about it. */
export function casePieces({ consultation, text: typed, thread }: CaseFile, turn: Turn): readonly Piece[] {
  if (!typed) return [];
  const t = consultationTexts[turn.language];
  const name = (id: MemberId) => nameAtStart(id, turn);
  const { advice } = consultation;
  const told = [
    ...(typed.contactTold && advice ? [toldPieces(name(advice.contact), typed.contactTold, turn)] : []),
    ...(typed.askerTold ? [toldPieces(name(consultation.asker), typed.askerTold, turn)] : []),
  ].flat();
  const handed = typed.handedOver;
  return [
    ...(handed ? [piece(t.handedOver, t.handedTo(handed.to, handed.contact, handed.phone), handed.why)] : []),
    ...(advice && typed.advice
      ? adviceParts.map((part, index) => {
          const label = strong(t.adviceParts[part]);
          const body = piece(t.advice, label, typed.advice?.[part] ?? '');
          return index === 0 ? before(text(t.statuses[advice.status]), body) : body;
        })
      : []),
    piece(t.question, undefined, typed.question),
    ...moreFields.flatMap((field) => {
      const words = typed.more[field];
      return words ? [piece(t.told, strong(t.more[field]), words)] : [];
    }),
    ...thread.map((line) => linePiece(line, hasEnded(consultation), turn)),
    ...told,
  ];
}

/** As many pieces, from that one on, as are read at once; at least one, and `next` is where it goes on. */
export function pageOf(
  pieces: readonly Piece[],
  from: number,
): { readonly from: number; readonly parts: readonly Part[]; readonly next?: number } {
  const begin = from < pieces.length ? from : 0;
  const parts: Part[] = [];
  let room = MOST_CHARACTERS;
  let at = begin;
  for (let title = ''; at < pieces.length; at += 1) {
    const one = pieces[at];
    if (!one || (one.size > room && at > begin)) break;
    if (one.title !== title) parts.push(heading(one.title));
    parts.push(...one.parts);
    title = one.title;
    room -= one.size;
  }
  return { from: begin, parts, ...(at < pieces.length ? { next: at } : {}) };
}

function toldPieces(by: string, answers: FollowUpAnswers, turn: Reading): Piece[] {
  const t = consultationTexts[turn.language];
  const { carriedOut, useful, parents, youngster, learned } = answers;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.parents, parents],
    [t.youngster, youngster],
    [t.learned, learned],
  ];
  return [
    piece(t.toldHow, t.toldOne(by, t.extents[carriedOut], useful && t.extents[useful]), undefined),
    ...rows.flatMap(([label, words]) => (words ? [piece(t.toldHow, strong(label), words)] : [])),
  ];
}

/** One line of the talk; with one's own words stands what one can do with them. */
function linePiece(line: ConsultationEvent, ended: boolean, turn: Turn): Piece {
  const t = consultationTexts[turn.language];
  const { by, at, kind, text: words, changedAt, takenBackAt } = line;
  const day = sayDay(dayAt(takenBackAt ?? at, turn.zone), turn.today, turn.language);
  const what = takenBackAt === undefined ? t.steps[kind] : t.takenBack;
  const one = piece(t.thread, t.step(nameAtStart(by, turn), what, day), words);
  const notes = changedAt && words ? [quiet(t.mended)] : [];
  const isOwn = by === turn.me.id && words !== undefined && isSaid(line) && !ended;
  const own: Part[] = isOwn ? [{ kind: 'item', text: t.yours, buttons: ownLineButtons(line.id, turn) }] : [];
  return { ...one, parts: [...one.parts, ...notes, ...own] };
}

function piece(title: string, label: Copy | undefined, words: string | undefined): Piece {
  const parts = [...(label ? [text(label)] : []), ...(words ? [text(said(words))] : [])];
  return { title, parts, size: title.length + (label ? plainText(label).length : 0) + (words?.length ?? 0) };
}

function before(part: Part, { parts, ...rest }: Piece): Piece {
  return { ...rest, parts: [part, ...parts] };
}
