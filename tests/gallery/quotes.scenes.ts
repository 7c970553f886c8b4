import * as calls from '../../bot/quotes/quotes.vocabulary.ts';
import type { Call } from '../../bot/view/call.ts';
import { formOf } from '../builders/calls.ts';
import { number } from '../builders/guard.ts';
import { at, type House } from '../builders/house.ts';
import { careNetwork } from '../builders/network.ts';
import { aQuote, known, link, point } from '../builders/quotes.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

type Wish = Parameters<typeof aQuote>[1];
const said = 'ik stuur het overzicht voor vrijdag';
const seen = 'De wachttijd voor ambulante hulp is negen maanden';
const grave = 'Er was een calamiteit op de groep';
const aSignal: Wish = { wanted: 'signal', text: seen };

const pointed = (name: string, key: string, text: string, more: Parameters<typeof point>[3] = {}) =>
  replying(name, async (house) => {
    await known(house, 'jamal');
    return point(house, key, text, more);
  });

/** A button of the question, pressed by its author or by who asked. */
const pressed = (
  name: string,
  by: string,
  call: (input: { quote: string }) => Call,
  wish?: Wish,
  before?: typeof call,
) =>
  replying(name, async (house) => {
    const { id: quote } = await aQuote(house, wish);
    if (before) await house.press('jamal', before({ quote }));
    return house.press(by, call({ quote }));
  });

const asked = (name: string, wish?: Wish) =>
  telling(name, async (house) => {
    await aQuote(house, wish);
    return house.compose({ member: 'jamal' }, await newsFor(house, 'quote-asked', 'jamal'));
  });

const answered = (name: string, answer: (input: { quote: string }) => Call, wish?: Wish) =>
  telling(name, async (house) => {
    const { id: quote } = await aQuote(house, wish);
    await house.press('jamal', answer({ quote }));
    return house.compose({ member: 'piet' }, await newsFor(house, 'quote-answered', 'piet'));
  });

/** What came with the words of others is written down. */
async function used(house: House, key: string, wish?: Wish) {
  const { id: quote } = await aQuote(house, wish);
  await house.press('jamal', calls.grant({ quote }));
  const form = formOf(await house.press('piet', calls.openWords({ quote })));
  const values = { about: 'Het overzicht sturen', owner: `member:${house.member('jamal').id}`, due: '2026-11-27' };
  await house.submit('piet', form.submit.call, { ...values, text: seen });
  return house.press(key, calls.seeQuote({ quote }));
}

/** Everything between a message in the chat and what is made of it. */
export const quoteScenes: readonly Scene[] = inNetwork(careNetwork, [
  pointed('quote-own-agreement', 'jamal', said, { by: 'jamal' }),
  pointed('quote-own-agreement-over', 'jamal', said, { by: 'jamal', at: at('2026-11-19', '10:00') }),
  pointed('quote-own-agreement-long', 'jamal', `${said}, ${'en dan nog iets '.repeat(40)}`, { by: 'jamal' }),
  pointed('quote-own-signal', 'jamal', seen, { by: 'jamal', wanted: 'signal' }),
  pointed('quote-own-signal-long', 'jamal', `${seen}. `.repeat(30), { by: 'jamal', wanted: 'signal' }),
  pointed('quote-asks-first', 'piet', said, { by: 'jamal' }),
  pointed('quote-asks-first-signal', 'piet', seen, { by: 'jamal', wanted: 'signal' }),
  pointed('quote-identifying', 'piet', `ik bel morgen over ${number}`, { by: 'jamal' }),
  pointed('quote-nobody-to-ask', 'piet', said),
  pointed('quote-nobody-to-ask-signal', 'piet', seen, { wanted: 'signal' }),
  replying('quote-asked-before', async (house) => {
    await known(house, 'jamal');
    await point(house, 'piet', said, { by: 'jamal' });
    return point(house, 'piet', said, { by: 'jamal' });
  }),
  replying('quote-asked-enough', async (house) => {
    await known(house, 'jamal');
    for (let n = 0; n < 5; n += 1) await aQuote(house, { link: `${link}${n}` });
    return point(house, 'els', seen, { by: 'jamal', wanted: 'signal' });
  }),

  asked('nudge-quote-asked'),
  asked('nudge-quote-asked-signal', aSignal),
  asked('nudge-quote-asked-grave', { wanted: 'signal', text: grave }),
  telling('bundle-quotes', async (house) => {
    await aQuote(house);
    await aQuote(house, { by: 'els', wanted: 'signal', text: seen });
    return house.compose({ member: 'jamal' }, await newsFor(house, 'quote-asked', 'jamal'));
  }),
  telling('bundle-quote-answers', async (house) => {
    for (const wanted of ['agreement', 'signal'] as const) {
      const { id: quote } = await aQuote(house, { wanted });
      await house.press('jamal', calls.grant({ quote }));
    }
    const { id: quote } = await aQuote(house, { link: `${link}9` });
    await house.press('jamal', calls.refuse({ quote }));
    return house.compose({ member: 'piet' }, await newsFor(house, 'quote-answered', 'piet'));
  }),
  answered('nudge-quote-granted', calls.grant),
  answered('nudge-quote-granted-signal', calls.grant, aSignal),
  answered('nudge-quote-refused', calls.refuse),
  answered('nudge-quote-refused-signal', calls.refuse, aSignal),
  answered('nudge-quote-self', calls.doItMyself),

  pressed('quote-question', 'jamal', calls.seeQuote),
  pressed('quote-granted', 'jamal', calls.grant),
  pressed('quote-granted-signal', 'jamal', calls.grant, aSignal),
  pressed('quote-refused', 'jamal', calls.refuse),
  pressed('quote-self', 'jamal', calls.doItMyself),
  pressed('quote-self-seen', 'jamal', calls.seeQuote, undefined, calls.doItMyself),
  pressed('quote-answered-before', 'jamal', calls.grant, undefined, calls.refuse),
  pressed('quote-form', 'piet', calls.openWords, undefined, calls.grant),
  pressed('quote-form-signal', 'piet', calls.openWords, aSignal, calls.grant),
  pressed('quote-asker-granted', 'piet', calls.seeQuote, undefined, calls.grant),
  pressed('quote-asker-ended', 'piet', calls.seeQuote, undefined, calls.refuse),
  replying('quote-asker-used', (house) => used(house, 'piet')),
  replying('quote-author-used', (house) => used(house, 'jamal', aSignal)),
  replying('quote-not-there', (house) => house.press('piet', calls.seeQuote({ quote: 'nooit' }))),
  replying('quote-agreement-made', async (house) => {
    const form = formOf(await point(house, 'jamal', said, { by: 'jamal' }));
    const owner = `member:${house.member('jamal').id}`;
    return house.submit('jamal', form.submit.call, { about: 'Het overzicht sturen', owner, due: '2026-11-27' });
  }),
  replying('quote-signal-seen', async (house) => {
    const form = formOf(await point(house, 'jamal', seen, { by: 'jamal', wanted: 'signal' }));
    await house.submit('jamal', form.submit.call, { text: seen });
    return house.say('jamal', 'signaal S-1');
  }),
]);
