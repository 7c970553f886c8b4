import type { Owner } from '../../domain/agreements/agreement.ts';
import { LONGEST_AGREEMENT } from '../../domain/agreements/make-agreement.ts';
import { cutTo } from '../../domain/quotes/quote.ts';
import type { Quotation, Turn } from '../conversation/feature.ts';
import { open, type Reply } from '../conversation/reply.ts';
import { readAgreement } from '../language/agreements.ts';
import type { Copy } from '../view/copy.ts';
import { type AgreementFilled, agreementForm, type FieldProblem } from './agreements.form.ts';
import { agreementTexts } from './agreements.texts.ts';
import { knownOwners } from './owner-names.ts';

/** A message in the chat as the form of an agreement, filled in as far as its words are understood. */
export async function openQuoted(message: Quotation, turn: Turn): Promise<Reply> {
  const origin = { source: message.link, quote: message.quote };
  const intro = message.intro === undefined ? {} : { intro: message.intro };
  const words = cutTo(LONGEST_AGREEMENT, message.text);
  if (words === '') return open(agreementForm({ owner: me(turn) }, [], turn, { ...intro, origin }));
  const { filled, problems } = readQuoted(words, message, turn);
  turn.guard.refuse('about', filled.about);
  return open(agreementForm(filled, problems, turn, { intro: introTo(words, message, turn), origin }));
}

/** "Ik" is whoever wrote it, and a weekday is counted from the day on which they did. */
function readQuoted(words: string, { author, day }: Quotation, turn: Turn) {
  const read = readAgreement(words, day ?? turn.today, { names: knownOwners(turn) });
  const gone = read.due !== undefined && read.due < turn.today;
  const filled: AgreementFilled = {
    about: read.about || words,
    owner: read.who.kind === 'named' ? read.who.value : read.who.kind === 'me' ? writer(author, turn) : undefined,
    due: gone ? undefined : read.due,
  };
  const problems: readonly FieldProblem[] = gone
    ? [...read.problems, { code: 'due-in-past', words: '' }]
    : read.problems;
  return { filled, problems };
}

function introTo(words: string, message: Quotation, turn: Turn): Copy {
  const t = agreementTexts[turn.language];
  const cut = words.length < message.text.trim().length ? [t.cut(LONGEST_AGREEMENT), ' '] : [];
  return [...(message.intro === undefined ? [] : [message.intro, ' ']), ...cut, t.notStored, ' ', t.written(words)];
}

const me = (turn: Turn): Owner => ({ kind: 'member', member: turn.me.id });

function writer(author: Quotation['author'], turn: Turn): Owner {
  return author === undefined ? me(turn) : { kind: 'member', member: author };
}
