import { seesUndelivered } from '../../domain/nudges/undelivered.permissions.ts';
import { type Feature, onPress } from '../conversation/feature.ts';
import { toWords } from '../conversation/reply.ts';
import type { TopicOf } from './undelivered.cards.ts';
import { resendAll, seeList, undeliveredAtHome } from './undelivered.handlers.ts';
import * as calls from './undelivered.vocabulary.ts';

/** Niet aangekomen: what these features could not say to somebody, for the bureau and for who serves a body. */
export function undeliveredFeature(features: readonly Feature[]): Feature {
  const topics = new Map(
    features.flatMap(({ name, nudges, reports }) =>
      [...Object.keys(nudges ?? {}), ...Object.keys(reports ?? {})].map((kind) => [kind, name] as const),
    ),
  );
  const topicOf: TopicOf = (kind) => topics.get(kind);
  return {
    name: 'undelivered',
    words: [
      {
        names: ['niet aangekomen', 'not delivered'],
        exists: (turn) => seesUndelivered(turn.me, turn.network),
        handle: (_rest, turn) => seeList(topicOf, turn, toWords),
      },
    ],
    calls: [
      onPress(calls.seeUndelivered, (_input, turn) => seeList(topicOf, turn)),
      onPress(calls.resend, (input, turn) => resendAll(input, topicOf, turn)),
    ],
    home: undeliveredAtHome,
  };
}
