import type { Seen } from '../../domain/privacy/desk.ts';
import type { Finding, FindingClass } from '../../domain/privacy/finding.ts';
import { marked } from '../../domain/privacy/proposal.ts';
import { type Card, type Part, quiet, text } from '../view/card.ts';
import { type Copy, said, strong } from '../view/copy.ts';
import type { Field, Form } from '../view/form.ts';
import { together } from '../view/several.ts';
import type { Turn } from './feature.ts';
import { guardingTexts } from './guarding.texts.ts';
import { proposalFor } from './neutral-proposal.ts';

/** What somebody said of what the guard found stands in these fields, which are added to the form that comes back. */
export const guardFields = {
  proposal: 'guard-proposal',
  colleagues: 'guard-colleagues',
  notNames: 'guard-not-names',
  reason: 'guard-reason',
} as const;
export const LONGEST_REASON = 200;
export const MOST_WORDS = 10;
const LONGEST_SHOWN = 600;

/** The form with what was found above it, a sentence beside each field, and ways on right below. */
export function markedForm(form: Form, turn: Turn): Form {
  const t = guardingTexts[turn.language];
  const { refused } = turn.guard;
  const behind = 1 + form.fields.findLastIndex(({ name }) => refused.some(({ field }) => field === name));
  const problems = Object.fromEntries(refused.map(({ field, found }) => [field, t.beside(kindsOf(found, turn))]));
  return {
    ...form,
    intro: [t.notKept, ' ', ...toldOf(turn)],
    fields: [...form.fields.slice(0, behind), ...waysOn(form, turn), ...form.fields.slice(behind)],
    problems: { ...form.problems, ...problems },
  };
}

/**
 * What was found, where there is no form to give back, with the buttons of the card that refused it, and what else it
 * has to say. A notification of
 * it would show on a locked screen what has just been kept out.
 */
export function foundCard({ buttons }: Card, own: readonly Part[], turn: Turn): Card {
  const t = guardingTexts[turn.language];
  const parts: Part[] = turn.guard.refused.flatMap((seen) => {
    const { lead, marks, proposal } = told(seen, turn);
    return [text(lead), text(marks), text([t.proposal, ' ', proposal])];
  });
  const hasNames = turn.guard.refused.some(({ found }) => found.some((each) => each.class === 'name'));
  return {
    title: t.title,
    discreet: true,
    parts: [
      text(t.notKept),
      ...parts,
      text(hasNames ? [t.mendWords, ' ', t.mendNames] : t.mendWords),
      ...own,
      quiet(t.cannotSee),
    ],
    buttons,
  };
}

function toldOf(turn: Turn): Copy[] {
  const t = guardingTexts[turn.language];
  const each = turn.guard.refused.map((seen, index, all): Copy => {
    const { lead, marks, proposal } = told(seen, turn);
    const isSaid = all[index - 1]?.outcome === seen.outcome;
    return [...(isSaid ? [] : [lead, '\n']), marks, '\n', strong(t.proposal), ' ', proposal, '\n'];
  });
  return [...each, t.cannotSee];
}

function told({ text: words, found, outcome }: Seen, turn: Turn): { lead: string; marks: Copy; proposal: Copy } {
  const t = guardingTexts[turn.language];
  const proposal = proposalFor(words, found, turn);
  return { lead: t[outcome], marks: marksIn(words, found, turn), proposal: said(shortened(proposal)) };
}

/** The text with what was found marked by kind; of a long one the surroundings. */
function marksIn(words: string, found: readonly Finding[], turn: Turn): Copy {
  const t = guardingTexts[turn.language];
  const pieces = marked(words, found);
  const room =
    words.length <= LONGEST_SHOWN ? LONGEST_SHOWN : Math.max(12, Math.floor(LONGEST_SHOWN / pieces.length / 2));
  return pieces.map((piece): Copy => {
    const kind = piece.class;
    return kind ? [strong('['), said(piece.text), strong(` · ${t.kinds[kind]}]`)] : said(middleCut(piece.text, room));
  });
}

function waysOn(form: Form, turn: Turn): Field[] {
  const t = guardingTexts[turn.language];
  const { refused, clearance } = turn.guard;
  const here = form.fields.filter(({ name }) => refused.some(({ field }) => field === name));
  const options = here.map(({ name, label }) => ({
    value: name,
    label: here.length > 1 ? t.takeProposalFor(label) : t.takeProposal,
  }));
  const words = wordsThatMayBe(couldBeNone, refused);
  const colleagues = wordsThatMayBe(['name'], refused).map((each) => ({ value: each, label: t.asColleague(each) }));
  const cleared = clearance.notNames.filter((each) => refused.some(({ text: whole }) => whole.includes(each)));
  const names = [...new Set([...cleared, ...words])].slice(0, MOST_WORDS);
  const nameOptions = names.map((each) => ({ value: each, label: t.noName(each) }));
  const onlyWarned = refused.every(({ outcome }) => outcome === 'warn');
  return [
    ...several(guardFields.proposal, t.proposalLabel, options, undefined),
    ...several(guardFields.colleagues, t.colleaguesLabel, colleagues, undefined).map((field) =>
      turn.network.settings.memberNames ? { ...field, hint: t.colleaguesHint } : field,
    ),
    ...several(guardFields.notNames, t.noNamesLabel, nameOptions, together(cleared.map((value) => ({ value })))),
    ...(onlyWarned
      ? [
          {
            kind: 'line',
            name: guardFields.reason,
            label: t.reasonLabel,
            hint: t.reasonHint,
            optional: true,
            maxLength: LONGEST_REASON,
            value: clearance.reason,
          } as const,
        ]
      : []),
  ];
}

function several(name: string, label: string, options: { value: string; label: string }[], value: string | undefined) {
  return options.length > 0 ? [{ kind: 'several', name, label, options, optional: true, value } as const] : [];
}

const couldBeNone: readonly FindingClass[] = ['name', 'school', 'institution'];

/** Only what is made of letters is offered: the label of an option is read by a platform. */
function wordsThatMayBe(kinds: readonly FindingClass[], refused: readonly Seen[]): string[] {
  const words = refused
    .flatMap(({ text: whole, found }) =>
      found.filter((each) => kinds.includes(each.class)).map(({ from, to }) => whole.slice(from, to)),
    )
    .filter((each) => each.length <= 50 && /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(each));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function kindsOf(found: readonly Finding[], turn: Turn): string {
  return [...new Set(found.map((each) => guardingTexts[turn.language].kinds[each.class]))].join(', ');
}

function shortened(words: string): string {
  return middleCut(words, LONGEST_SHOWN);
}

function middleCut(words: string, room: number): string {
  return words.length <= room ? words : `${words.slice(0, room / 2)} … ${words.slice(-room / 2)}`;
}
