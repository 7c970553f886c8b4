import type { NetworkView } from '../../domain/network/lookup.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import type { Language, Member } from '../../domain/network/network.ts';
import { capital } from '../language/capital.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Incoming } from './incoming.ts';
import type { BotStores } from './stores.ts';

/** Signs that nobody types: they stand around somebody who was pointed at, and part their id from their name. */
const [BEGIN, PART, END] = ['\uE000', '\uE001', '\uE002'];
const mentions = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/g;

/** Somebody who was pointed at in what was typed: by the platform's id for them, and by their name where it says one. */
export function mention(user: string, name = ''): string {
  const own = (words: string) => words.replace(/[\uE000-\uE002]/g, '');
  return `${BEGIN}${own(user)}${PART}${own(name)}${END}`;
}

/**
 * What came in, with words in the place of each id: the full name of a member, and for anybody else no name at all. It
 * comes before everything that reads, guards or keeps those words.
 */
export async function namingMentioned(incoming: Incoming, language: Language, stores: BotStores): Promise<Incoming> {
  const { what } = incoming;
  switch (what.kind) {
    case 'said':
    case 'replied': {
      const text = await named(what.text, incoming.from, language, stores);
      return text === what.text ? incoming : { ...incoming, what: { ...what, text } };
    }
    case 'pointed': {
      const text = await named(what.message.text, incoming.from, language, stores);
      return text === what.message.text
        ? incoming
        : { ...incoming, what: { ...what, message: { ...what.message, text } } };
    }
    default:
      return incoming;
  }
}

async function named(text: string, from: AccountName, language: Language, stores: BotStores): Promise<string> {
  if (!text.includes(BEGIN)) return text;
  const network = await stores.network.load();
  const names = new Map<string, string>();
  for (const [whole, user = '', name = ''] of network.settings.memberNames ? text.matchAll(mentions) : []) {
    const account = user === '' ? undefined : await stores.accounts.find({ ...from, user });
    const known = account ? network.member(account.member) : memberCalled(name, network);
    if (known) names.set(whole, known.name);
  }
  const nameless = (from: number) => colleagueIn(text, from, language);
  return text
    .replace(mentions, (whole: string, _user, _name, from: number) => names.get(whole) ?? nameless(from))
    .replace(cutOff, '');
}

/** "Een collega" where a sentence of that text begins, and "een collega" within one. */
export function colleagueIn(text: string, from: number, language: Language): string {
  const { colleague } = conversationTexts[language];
  return /(?:^|[.!?\n])\s*$/.test(text.slice(0, from)) ? capital(colleague) : colleague;
}

/** What is left of one through which a long text was cut. */
const cutOff = /\uE000[^\uE002]*$/;

function memberCalled(name: string, { members }: NetworkView): Member | undefined {
  return members.find((each) => wordsIn(each.name) === wordsIn(name));
}

/** The words of a name in whatever order: an organisation may have the surname first, and itself behind. */
function wordsIn(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace(/\([^)]*\)/g, '')
      .match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.sort().join(' ');
}
