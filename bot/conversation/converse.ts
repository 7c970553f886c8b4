import type { Language } from '../../domain/network/network.ts';
import type { Deed } from '../../domain/nudges/redraw.ts';
import { aboutOneself } from '../../domain/privacy/about-oneself.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import { copiesOf } from './copies.ts';
import { draftsOf } from './drafting.ts';
import type { Turn } from './feature.ts';
import { toKeep } from './guarding.ts';
import { answeredBy, noticing } from './happened.ts';
import type { House } from './house.ts';
import type { Incoming } from './incoming.ts';
import { leave } from './leaving.ts';
import { factsOf, trouble } from './logged.ts';
import { namingMentioned } from './mentions.ts';
import { type Converse, nothingToSay, type Reply, type Spoken } from './reply.ts';
import { routerFor } from './route.ts';
import type { BotStores } from './stores.ts';
import { asWhoeverItIs, turnFor, type Who } from './who.ts';

export type { House, Strangers, Visit } from './house.ts';

/**
 * Makes the one way in for every platform. A turn is one unit of work: the claim on the delivery, what the handler
 * stores, and the answer for a second copy stand or fall together.
 */
export function createConverse(house: House): Converse {
  const take = takerOf(house);
  return async (incoming) => {
    const started = house.clock.now();
    let language: Language = 'nl';
    try {
      const { spoken, deed } = await take(incoming, (known) => {
        language = known;
      });
      house.log.info('turn', factsOf(incoming, spoken, house.clock.now() - started));
      if (deed) house.happened?.(deed);
      return spoken;
    } catch (failure) {
      return trouble(failure, incoming, language, house);
    }
  };
}

interface Taken {
  readonly spoken: Spoken;
  readonly deed?: Deed | undefined;
}

type Take = (incoming: Incoming, inLanguage: (language: Language) => void) => Promise<Taken>;

/** What came in is answered, or needs none. */
function takerOf(house: House): Take {
  const route = routerFor(house.features);
  const drafts = draftsOf(house.features, house.guard);
  const copies = copiesOf();

  const answer = async (incoming: Incoming, turn: Turn): Promise<Taken> => {
    const changed = new Set<string>();
    const stores = noticing(turn.stores, (subject) => changed.add(subject));
    const reply = await drafts.through(incoming, await route(incoming, { ...turn, stores }), turn);
    const answered = answeredBy(incoming, reply.answer);
    const deed = { by: turn.me.id, at: turn.now, changed: [...changed], answered };
    return {
      spoken: { ...reply, language: chosenLanguage(reply, turn), kept: toKeep(reply.answer, turn) },
      ...(changed.size > 0 || answered.length > 0 ? { deed } : {}),
    };
  };

  return async (incoming, inLanguage) => {
    const { what } = incoming;
    if (what.kind === 'left' || what.kind === 'gone') {
      const { clock, unit } = house;
      if (what.kind === 'gone') await unit.run((stores) => leave(incoming, what, stores, clock.now()));
      else await unit.run((stores) => drafts.keep(incoming, what, stores, clock.now()));
      return { spoken: { ...nothingToSay, language: 'nl' } };
    }
    return asWhoeverItIs(incoming, house, async (who, stores): Promise<Taken> => {
      const language = () => languageOf(who, stores);
      const first = await copies.answerTo(incoming, stores.received, house.clock.now(), language);
      if (first) return { spoken: first };
      const turn = await turnFor(incoming, who, stores, house);
      if (turn) inLanguage(turn.language);
      const heard = await namingMentioned(incoming, turn?.language ?? 'nl', stores);
      const taken: Taken = turn ? await answer(heard, turn) : { spoken: await visited(heard, who, stores, house) };
      const { kept, ...spoken } = taken.spoken;
      const again = { ...spoken, answer: kept ?? spoken.answer };
      await copies.remember(incoming, again, stores.received, house.clock.now());
      return taken;
    });
  };
}

async function languageOf({ known }: Who, { preferences }: BotStores): Promise<Language> {
  return (known && (await preferences.of(known.member)).language) ?? 'nl';
}

/** Who chooses another language is answered in it. */
function chosenLanguage(reply: Reply, turn: Turn): Language {
  const chosen = reply.changed.find((change) => change.kind === 'preferences');
  const language = chosen?.kind === 'preferences' ? chosen.changed['language'] : undefined;
  return language === 'nl' || language === 'en' ? language : turn.language;
}

async function visited(incoming: Incoming, { profile }: Who, stores: BotStores, house: House): Promise<Spoken> {
  const { ids, clock, strangers } = house;
  const guard = openDesk(aboutOneself(house.guard));
  const visit = { stores, network: await stores.network.load(), now: clock.now(), ids, guard, profile };
  const { language = 'nl', ...reply } = await strangers(incoming, visit);
  return { ...reply, language, kept: toKeep(reply.answer, { guard, language }) };
}
