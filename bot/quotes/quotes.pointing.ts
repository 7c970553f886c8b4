import { dayAt } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import type { Member } from '../../domain/network/network.ts';
import { askAuthor } from '../../domain/quotes/ask-author.ts';
import { chatLink } from '../../domain/quotes/chat-link.ts';
import type { Quote } from '../../domain/quotes/quote.ts';
import { wordsToUse } from '../../domain/quotes/use-quote.ts';
import { openAgreementForm } from '../agreements/agreements.vocabulary.ts';
import type { Feature, Quotation, Turn } from '../conversation/feature.ts';
import type { Pointed } from '../conversation/incoming.ts';
import { nameOf } from '../conversation/member-names.ts';
import { nothingToSay, type Reply, show } from '../conversation/reply.ts';
import { openReport } from '../signals/signals.vocabulary.ts';
import type { Call } from '../view/call.ts';
import { text } from '../view/card.ts';
import { ownWordsButton, standingCard } from './quotes.cards.ts';
import { quoteTexts } from './quotes.texts.ts';
import { openWords } from './quotes.vocabulary.ts';

/** Opens the form of what is wanted, with the words in it: each feature that makes something of a message has one. */
export type Make = (wanted: Quote['wanted'], message: Quotation, turn: Turn) => Promise<Reply>;

export function makeWith(features: readonly Feature[]): Make {
  return async (wanted, message, turn) =>
    (await features.find(({ pointed }) => pointed?.[wanted])?.pointed?.[wanted]?.(message, turn)) ?? nothingToSay;
}

/** A message in the chat was pointed at: one's own opens the form, another's author is asked first. */
export function pointWith(make: Make) {
  return async ({ wanted, message }: Pointed, from: AccountName, turn: Turn): Promise<Reply> => {
    const { network, me, today, zone } = turn;
    const words = message.text.trim();
    const day = message.at === undefined ? today : dayAt(message.at, zone);
    const source = chatLink(message.link);
    const author = await authorOf(message.author?.user, from, network, turn);
    if (author?.id === me.id) {
      const own = await make(wanted, { text: words, link: source, day, author: me.id }, turn);
      return again(own, emptyForm(wanted));
    }
    if (!author || words === '') {
      // Whoever reads the link finds the words: of a signal it would tell whose they are.
      const empty = { text: '', link: wanted === 'agreement' ? source : undefined };
      const form = await make(wanted, { ...empty, intro: quoteTexts[turn.language].askYourself }, turn);
      return again(form, emptyForm(wanted));
    }
    return ask({ wanted, author, text: words, link: source, day }, make, turn);
  };
}

type Wish = Parameters<typeof askAuthor>[1];

async function ask(wish: Wish, make: Make, turn: Turn): Promise<Reply> {
  const t = quoteTexts[turn.language];
  const asked = await askAuthor(turn.me, wish, turn);
  if (!asked.done) {
    const { code } = asked.refusal;
    const [title, sentence] =
      code === 'identifying' ? [t.identifyingTitle, t.identifying] : [t.busyTitle, t.busy(wish.author.name)];
    const buttons = [ownWordsButton(wish.wanted, turn)];
    return show({ title, parts: [text(sentence)], buttons }, { kind: 'refused', code });
  }
  const { quote, before } = asked.value;
  if (quote.state === 'granted') return openQuote(quote.id, make, turn);
  const card = standingCard(quote, turn);
  if (!before) return show(card, { kind: 'quote', wanted: quote.wanted, state: quote.state });
  return show(quote.state === 'asked' ? { ...card, parts: [...card.parts, text(t.waitsStill)] } : card);
}

/** The form with the words, for who asked once it was granted, and for the author who does it. */
export async function openQuote(id: string, make: Make, turn: Turn): Promise<Reply> {
  const found = await wordsToUse(turn.me, id, turn);
  if (!found.done) return notThere(found.refusal, turn);
  const { wanted, text: words, link, day, author } = found.value;
  const intro = author === turn.me.id ? {} : { intro: quoteTexts[turn.language].wordsOf(nameOf(author, turn)) };
  const form = await make(wanted, { text: words, link, day, author, quote: id, ...intro }, turn);
  return again(form, openWords({ quote: id }));
}

/** Nothing to be had any more: how it stands, for who may know of it. */
export function notThere(refusal: { readonly code: string; readonly quote?: Quote }, turn: Turn): Reply {
  const t = quoteTexts[turn.language];
  const card = refusal.quote ? standingCard(refusal.quote, turn) : { title: t.goneTitle, parts: [text(t.gone)] };
  return show(card, { kind: 'refused', code: refusal.code });
}

/** Whoever wrote it, when the bot knows the account and can write to it. */
async function authorOf(
  user: string | undefined,
  from: AccountName,
  network: NetworkView,
  { me, stores }: Turn,
): Promise<Member | undefined> {
  if (user === undefined) return undefined;
  if (user === from.user) return me;
  const account = await stores.accounts.find({ ...from, user });
  return account && account.goneAt === undefined ? network.member(account.member) : undefined;
}

function emptyForm(wanted: Quote['wanted']): Call {
  return wanted === 'agreement' ? openAgreementForm({}) : openReport({});
}

/** Where a form cannot be opened at once, a button opens it; the words are kept nowhere for that. */
function again(reply: Reply, call: Call): Reply {
  return reply.answer.kind === 'open' ? { ...reply, answer: { ...reply.answer, again: call } } : reply;
}
