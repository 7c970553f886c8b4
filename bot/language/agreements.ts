import type { CalendarDay } from '../../domain/kernel/time.ts';
import { daysIn } from './day-mentions.ts';
import { type DueProblemCode, dueOf } from './due.ts';
import { cutOut } from './leftover.ts';
import { type NameOf, nameFinder } from './names.ts';
import { openerEnd, settingOf } from './openers.ts';
import { pastAuxiliary, subjectOf } from './owners.ts';
import { politeEnd } from './politeness.ts';
import type { Subject, Who } from './subjects.ts';
import { type Token, tokensOf, wordAt } from './tokens.ts';

export type AgreementProblemCode = 'no-about' | 'no-owner' | 'two-owners' | 'unknown-owner' | DueProblemCode;

export interface AgreementReadingProblem {
  readonly code: AgreementProblemCode;
  /** As typed; empty when something is missing. */
  readonly words: string;
  readonly day?: CalendarDay | undefined;
}

/** What a sentence says was agreed: what, who and by when; with problems, what was understood is still there. */
export interface AgreementReading<Value> {
  /** The person's own words for what is to be done, without who and by when. */
  readonly about: string;
  readonly who: Who<Value>;
  readonly due?: CalendarDay | undefined;
  readonly problems: readonly AgreementReadingProblem[];
}

/** Reads "ik stuur het overzicht voor 1 december". The names the network knows come in as values. */
export function readAgreement<Value>(
  text: string,
  today: CalendarDay,
  { names }: { readonly names: readonly NameOf<Value>[] },
): AgreementReading<Value> {
  const tokens = tokensOf(text);
  const mentions = daysIn({ tokens, today, lean: 'future' });
  const find = nameFinder(names);
  const isName = (at: number) => find(tokens, at) !== undefined;
  const opened = openerEnd(tokens, isName, (at) =>
    mentions.some((mention) => mention.leadFrom <= at && at < mention.next),
  );
  const setting = settingOf(text, tokens, opened, mentions);
  const start = setting?.next ?? opened;
  const due = dueOf(
    text,
    tokens,
    mentions.filter((mention) => mention.from >= start),
    today,
  );
  const gone = tokens.map(() => false);
  gone.fill(true, 0, start);
  gone.fill(true, politeEnd(tokens, start));
  const content = gone.map((taken) => !taken);
  for (const mention of due.mentions) gone.fill(true, mention.leadFrom, mention.next);
  const places = tokens.map((_, index) => index).filter((index) => !gone[index]);
  const inverted = gone[start] === true && content[start] === true;
  const subordinate = ['dat', 'that'].includes(wordAt(tokens, start - 1));
  const subject = subjectOf({ text, tokens, places, inverted, subordinate, find });
  if (subject) takeSubject(tokens, subject, gone);
  const clause = cutOut(text, tokens, gone);
  const about = setting?.words ? `${clause} (${setting.words})` : clause;
  const who: Who<Value> = subject?.who ?? { kind: 'none' };
  return {
    about,
    who,
    due: due.due,
    problems: [...aboutProblem(clause), ...whoProblem(who), ...(due.problem ? [due.problem] : [])],
  };
}

function takeSubject<Value>(tokens: readonly Token[], subject: Subject<Value>, gone: boolean[]): void {
  if (subject.next === subject.from) return;
  gone.fill(true, subject.from, pastAuxiliary(tokens, subject.next));
}

function aboutProblem(about: string): readonly AgreementReadingProblem[] {
  return /[\p{L}\p{N}]/u.test(about) ? [] : [{ code: 'no-about', words: '' }];
}

function whoProblem<Value>(who: Who<Value>): readonly AgreementReadingProblem[] {
  if (who.kind === 'none') return [{ code: 'no-owner', words: '' }];
  if (who.kind === 'unknown') return [{ code: 'unknown-owner', words: who.words }];
  return who.kind === 'several' ? [{ code: 'two-owners', words: who.words }] : [];
}
