import { list } from './lists.ts';
import { afterAny, type Token, tokensOf } from './tokens.ts';

export type SmallTalk = 'greeting' | 'thanks' | 'bye' | 'yes' | 'no';

const said: Readonly<Record<SmallTalk, readonly string[]>> = {
  no: list(`
  nee | neen | nee hoor | nope | no | liever niet | nee dank je | nee bedankt | nee hoeft niet | hoeft niet |
  no thanks | no thank you | nu niet | niet nu | laat maar | nah | toch niet
`),
  thanks: list(`
  dank je | dank je wel | dankjewel | dankje | dank u | dank u wel | dankuwel | dank | bedankt |
  hartelijk dank | hartelijk bedankt | thanks | thank you | thx | thnx | tnx | merci | super bedankt |
  veel dank | fijn dank je | top bedankt | many thanks | thank you very much | heel erg bedankt |
  bedankt voor de hulp | bedankt voor je hulp
`),
  bye: list(`
  doei | doeg | dag dag | tot ziens | tot morgen | tot later | tot snel | tot volgende week | tot dan |
  fijne dag | fijne avond | fijn weekend | fijne middag | werk ze | groetjes | groeten | bye | goodbye |
  see you | houdoe | later | prettig weekend | prettige dag | een fijne dag | fijne dag nog | een fijn weekend |
  goed weekend
`),
  yes: list(`
  ja | jaa | ja hoor | jazeker | jawel | jep | yep | yes | yes please | ja graag | graag | zeker | prima | oke |
  ok | okay | akkoord | klopt | dat klopt | goed | is goed | doe maar | ja doe maar | top | sure | fine |
  ja dat klopt | lijkt me goed | helemaal goed | yeah
`),
  greeting: list(`
  hoi | hallo | hey | hee | hai | hi | hello | heej | yo | dag | goedemorgen | goedemiddag | goedenavond |
  goedendag | goede morgen | goede middag | goede avond | goeiemorgen | goeie morgen | goeiemiddag | moin |
  good morning | good afternoon | good evening | hoe gaat het | hoe gaat het met je | hoe is het | hallo daar |
  hi there | mogge | goedmorgen
`),
};
const order: readonly SmallTalk[] = ['no', 'thanks', 'bye', 'yes', 'greeting'];
const besides: readonly string[] = list(`
  schakelbot | schakel bot | bot | allemaal | iedereen | beste | lieve | hoor | alsjeblieft | aub | svp |
  please | team | collega | joh | weer | zo | en | alvast | fijn | super | heel erg | mooi | leuk | there |
  everyone | all
`);
const MOST_TOKENS = 14;

/** What a message of small talk alone says; undefined for anything with more in it. */
export function smallTalk(text: string): SmallTalk | undefined {
  if (text.length > 200) return undefined;
  const tokens = tokensOf(text).filter((token) => token.kind !== 'sign');
  if (tokens.length === 0) return wavingHand(text);
  if (tokens.length > MOST_TOKENS) return undefined;
  const kinds = kindsOf(tokens);
  return kinds && order.find((kind) => kinds.has(kind));
}

function wavingHand(text: string): SmallTalk | undefined {
  if (/👋/u.test(text)) return 'greeting';
  if (/🙏/u.test(text)) return 'thanks';
  if (/👍|✅/u.test(text)) return 'yes';
  return /👎|❌/u.test(text) ? 'no' : undefined;
}

/** Takes the longest phrase each time; any word left over makes it more than small talk. */
function kindsOf(tokens: readonly Token[]): ReadonlySet<SmallTalk> | undefined {
  const kinds = new Set<SmallTalk>();
  for (let at = 0; at < tokens.length; ) {
    const ends = order.map((kind) => ({ kind, next: afterAny(tokens, at, said[kind]) ?? at }));
    const best = ends.reduce((a, b) => (b.next > a.next ? b : a));
    const aside = afterAny(tokens, at, besides) ?? at;
    if (best.next === at && aside === at) return undefined;
    if (best.next > at) kinds.add(best.kind);
    at = Math.max(best.next, aside);
  }
  return kinds;
}
