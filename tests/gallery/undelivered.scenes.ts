import { homeCall } from '../../bot/conversation/conversation.vocabulary.ts';
import { resend } from '../../bot/undelivered/undelivered.vocabulary.ts';
import { DAY, instant } from '../../domain/kernel/time.ts';
import type { FailureReason } from '../../domain/nudges/delivery.ts';
import { accessNetwork } from '../builders/access.ts';
import type { House } from '../builders/house.ts';
import { notDelivered } from '../builders/undelivered.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

/** A reason and a sort of thing each, so that all of both are seen. */
const people: readonly (readonly [string, FailureReason, string])[] = [
  ['piet', 'blocked', 'meeting-week'],
  ['rosa', 'no-channel', 'signal-step'],
  ['wim', 'refused', 'hours-question'],
  ['sanne', 'too-long', 'progress-review'],
  ['saar', 'unknown', 'consultation-new'],
  ['noor', 'no-account', 'quote-asked'],
  ['gijs', 'gone', 'consultation-asked-along'],
  ['marit', 'no-account', 'access-request'],
  ['omar', 'no-account', 'lesson-proposed'],
];
const channels: readonly (readonly [string, FailureReason])[] = [
  ['ao', 'no-channel'],
  ['sar', 'blocked'],
  ['ben', 'refused'],
  ['koersgroep', 'too-long'],
  ['ret-haaglanden', 'unknown'],
];

async function several(house: House): Promise<void> {
  for (const [to, reason, kind] of people) await notDelivered(house, { to, reason, kind, daysAgo: 1 });
  await notDelivered(house, { to: 'noor', kind: 'agreement-week' });
}

const again = (house: House, key: string) =>
  house.press('hans', resend({ to: 'member', key: house.member(key).id, reason: 'blocked' }));

/** What did not arrive, as the bureau sees it. */
export const undeliveredScenes: readonly Scene[] = inNetwork(accessNetwork, [
  replying('undelivered-nothing', (house) => house.say('hans', 'niet aangekomen')),
  replying('undelivered-list', async (house) => {
    await several(house);
    await notDelivered(house, { to: 'lena', reason: 'gone', daysAgo: 5, daysOfUse: 2 });
    return house.say('hans', 'niet aangekomen');
  }),
  replying('undelivered-channels', async (house) => {
    for (const [body, reason] of channels)
      await notDelivered(house, { to: { body }, reason, kind: 'progress-report', daysAgo: 2 });
    return house.say('hans', 'niet aangekomen');
  }),
  replying('undelivered-one-more', async (house) => {
    for (const { key } of house.network.members.slice(0, 11)) await notDelivered(house, { to: key });
    return house.say('hans', 'niet aangekomen');
  }),
  replying('undelivered-many-more', async (house) => {
    for (const { key } of house.network.members.slice(0, 14)) await notDelivered(house, { to: key, reason: 'unknown' });
    return house.say('hans', 'niet aangekomen');
  }),
  replying('undelivered-home', async (house) => {
    await several(house);
    return house.press('hans', homeCall({}));
  }),
  replying('undelivered-home-one', async (house) => {
    await notDelivered(house, { to: 'noor' });
    return house.press('hans', homeCall({}));
  }),
  replying('undelivered-sent-again', async (house) => {
    await several(house);
    return again(house, 'piet');
  }),
  replying('undelivered-sent-before', async (house) => {
    await several(house);
    await again(house, 'piet');
    return again(house, 'piet');
  }),
  replying('undelivered-over', async (house) => {
    await notDelivered(house, { to: 'piet', reason: 'blocked', daysOfUse: 1 });
    house.moment = instant(house.moment + 2 * DAY);
    return again(house, 'piet');
  }),
  replying('undelivered-not-yours', (house) =>
    house.press('noor', resend({ to: 'member', key: house.member('piet').id, reason: 'blocked' })),
  ),
]);
