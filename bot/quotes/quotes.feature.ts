import { type Feature, onPress } from '../conversation/feature.ts';
import { answer, doItMyself, see } from './quotes.answering.ts';
import { openQuestion, sayAnswered, sayAsked } from './quotes.nudges.ts';
import { makeWith, openQuote, pointWith } from './quotes.pointing.ts';
import * as calls from './quotes.vocabulary.ts';

/** A message in the chat becomes something of another feature, and whoever wrote it is asked first. */
export function quotesFeature(makers: readonly Feature[]): Feature {
  const make = makeWith(makers);
  return {
    name: 'quotes',
    words: [],
    asksFirst: pointWith(make),
    calls: [
      onPress(calls.seeQuote, ({ quote }, turn) => see(quote, turn)),
      onPress(calls.grant, ({ quote }, turn) => answer(quote, 'granted', turn)),
      onPress(calls.refuse, ({ quote }, turn) => answer(quote, 'refused', turn)),
      onPress(calls.doItMyself, ({ quote }, turn) => doItMyself(quote, make, turn)),
      onPress(calls.openWords, ({ quote }, turn) => openQuote(quote, make, turn)),
    ],
    opens: openQuestion,
    nudges: { 'quote-asked': sayAsked, 'quote-answered': sayAnswered },
    later: ['quote-asked'],
    ends: ({ until }) => until,
  };
}
