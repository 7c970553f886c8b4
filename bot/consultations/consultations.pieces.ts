import { adviceParts, type FollowUpAnswers, moreFields } from '../../domain/consultations/consultation.ts';
import type { CaseFile } from '../../domain/consultations/read-consultation.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { Reading, Turn } from '../conversation/feature.ts';
import { sayDay } from '../language/say.ts';
import { heading, type Part, text } from '../view/card.ts';
import { type Copy, plainText, said, strong } from '../view/copy.ts';
import { consultationTexts } from './consultations.texts.ts';

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
  const name = (id: Parameters<Turn['network']['member']>[0]) => turn.network.member(id)?.name ?? '–';
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
    ...thread.map(({ by, at, kind, text: words }) => {
      const day = sayDay(dayAt(at, turn.zone), turn.today, turn.language);
      return piece(t.thread, t.step(name(by), t.steps[kind], day), words);
    }),
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

function piece(title: string, label: Copy | undefined, words: string | undefined): Piece {
  const parts = [...(label ? [text(label)] : []), ...(words ? [text(said(words))] : [])];
  return { title, parts, size: title.length + (label ? plainText(label).length : 0) + (words?.length ?? 0) };
}

function before(part: Part, { parts, ...rest }: Piece): Piece {
  return { ...rest, parts: [part, ...parts] };
}
