import * as calls from '../../bot/access/access.vocabulary.ts';
import { homeCall } from '../../bot/conversation/conversation.vocabulary.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { AccessWish } from '../../domain/access/ask-access.ts';
import { uninstalled } from '../../domain/access/installations.ts';
import { DAY, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { accessNetwork, account, anInstallation, asked, typed, visitor, visits, worldOf } from '../builders/access.ts';
import { number } from '../builders/guard.ts';
import type { House } from '../builders/house.ts';
import { inNetwork, newsFor, replying, type Scene, telling } from './scene.ts';

const place = { installation: 'slack/T-KIEZEL' };
const one = async (house: House, words: Partial<AccessWish> = {}) => ({
  request: (await asked(house, visitor, words)).id,
});
const from = (user: string, more: Partial<typeof account> = {}) => ({
  ...visitor,
  from: { ...account, user, ...more },
});
const approve = (house: House, organisation: string, by = 'hans', where = place) =>
  house.submit(by, calls.sendApprove(where), { organisation });
const link = (house: House, request: string, to = 'wim') =>
  house.submit('hans', calls.sendLink({ request }), { member: house.member(to).id });

/** A stranger speaks the language of the button that they press. */
const spoken = async (house: House) =>
  (await house.as('hans', async ({ language }) => language)) === 'en' ? ({ language: 'en' } as const) : {};
const door = (
  name: string,
  before: (house: House) => Promise<unknown>,
  entrance: Incoming['entrance'] = { kind: 'shared' },
) =>
  replying(name, async (house) => {
    await before(house);
    return visits(house, { kind: 'pressed', call: calls.seeDoor(await spoken(house)) }, { entrance });
  });
const sending = (name: string, values: Readonly<Record<string, string>>, before = async (_house: House) => {}) =>
  replying(name, async (house) => {
    await before(house);
    return visits(house, { kind: 'submitted', call: calls.sendAsk(await spoken(house)), values });
  });
const refusedBefore = async (house: House, values: Readonly<Record<string, string>>) => {
  await house.submit('hans', calls.sendRefuse(await one(house)), values);
};

const atTheDoor: readonly Scene[] = [
  door('stranger', async () => {}),
  replying('stranger-form', async (house) => {
    const call = calls.openAsk(await spoken(house));
    return visits(house, { kind: 'pressed', call });
  }),
  sending('stranger-form-empty', {}),
  sending('stranger-form-problems', { ...typed, email: 'fenna', note: 'x'.repeat(1001), organisation: '*' }),
  sending('stranger-asked', typed),
  sending('stranger-changed', typed, async (house) => void (await one(house))),
  door('stranger-refused', (house) => refusedBefore(house, {})),
  door('stranger-refused-why', (house) => refusedBefore(house, { why: 'Vraag het even aan je teamleider.' })),
  door('stranger-refused-again', async (house) => {
    await refusedBefore(house, {});
    house.moment = instant(house.moment + DAY);
  }),
  door('stranger-not-heard', async () => {}, { kind: 'waiting' }),
];

const requests: readonly Scene[] = [
  replying('access-request', async (house) => house.press('hans', calls.seeRequest(await one(house)))),
  replying('access-request-other-domain', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    const entrance = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    const request = await asked(house, { ...from('U1', { tenant: 'T-KIEZEL' }), entrance });
    return house.press('hans', calls.seeRequest({ request: request.id }));
  }),
  replying('access-request-other-organisation', async (house) => {
    const entrance = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    const who = { ...from('aad', { platform: 'teams', tenant: 'tenant' }), entrance };
    const words = { organisation: undefined, otherOrganisation: 'Zorgboog', email: 'fenna@kiezelstroom.example' };
    return house.press('hans', calls.seeRequest({ request: (await asked(house, who, words)).id }));
  }),
  replying('access-link-form', async (house) =>
    house.press('hans', calls.openLink(await one(house, { name: 'Wim de Groot' }))),
  ),
  replying('access-link-form-nobody', async (house) => house.submit('hans', calls.sendLink(await one(house)), {})),
  replying('access-link-form-taken', async (house) => {
    const member = house.member('els').id;
    const { request } = await one(house);
    await house.unit.run(({ accounts }) => accounts.save({ ...account, member, address: '', seenAt: house.moment }));
    return link(house, request);
  }),
  replying('access-linked', async (house) => link(house, (await one(house)).request)),
  replying('access-place-not-heard', async (house) => {
    await anInstallation(house);
    const { id } = await asked(house, from('U1', { tenant: 'T-KIEZEL' }));
    return link(house, id);
  }),
  replying('access-answered-linked', async (house) => {
    const { request } = await one(house);
    await link(house, request);
    return house.press('marit', calls.openLink({ request }));
  }),
  replying('access-answered-refused', async (house) => {
    const request = await asked(house);
    const decidedBy = 'left-long-ago' as MemberId;
    const answer = { state: 'refused', decidedBy, decidedAt: house.moment } as const;
    await house.unit.run(({ accessRequests }) => accessRequests.save({ ...request, ...answer }));
    return house.press('marit', calls.openRefuse({ request: request.id }));
  }),
  replying('access-refuse-form', async (house) => house.press('hans', calls.openRefuse(await one(house)))),
  replying('access-refuse-form-too-long', async (house) =>
    house.submit('hans', calls.sendRefuse(await one(house)), { why: 'x'.repeat(501) }),
  ),
  replying('access-refuse-form-identifying', async (house) =>
    house.submit('hans', calls.sendRefuse(await one(house)), { why: `Vraag het na bij ${number}.` }),
  ),
  replying('access-refused', async (house) => house.submit('hans', calls.sendRefuse(await one(house)), {})),
  replying('access-nothing', (house) => house.press('els', calls.seeAccess({}))),
];

/** Of a large network not everybody fits in the choice. */
const crowded: Scene = {
  ...replying('access-link-form-crowd', async (house) => house.press('hans', calls.openLink(await one(house)))),
  network: {
    ...accessNetwork,
    members: [
      ...accessNetwork.members,
      ...Array.from({ length: 90 }, (_, n) => ({
        ...(accessNetwork.members[0] as (typeof accessNetwork.members)[number]),
        id: `lid-${n}` as MemberId,
        key: `lid-${n}`,
        name: `Lid ${n}`,
        email: `lid-${n}@meanderveld.example`,
      })),
    ],
  },
};

const places: readonly Scene[] = [
  replying('access-installation', async (house) => {
    await anInstallation(house);
    return house.press('hans', calls.seeInstallation(place));
  }),
  replying('access-installation-before', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    await worldOf(house, (world) => uninstalled({ platform: 'slack', tenant: 'T-KIEZEL' }, world));
    await anInstallation(house);
    return house.press('hans', calls.seeInstallation(place));
  }),
  replying('access-approve-form', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    await anInstallation(house, { tenant: 'T-2', name: 'Kiezel Zuid' });
    return house.press('hans', calls.openApprove({ installation: 'slack/T-2' }));
  }),
  replying('access-approve-form-problem', async (house) => {
    await anInstallation(house);
    return approve(house, 'verzonnen');
  }),
  replying('access-approved', async (house) => {
    await anInstallation(house);
    return approve(house, 'kiezelstroom');
  }),
  replying('access-approved-second', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    await anInstallation(house, { tenant: 'T-2', name: 'Kiezel Zuid' });
    return approve(house, 'kiezelstroom', 'hans', { installation: 'slack/T-2' });
  }),
  replying('access-declined', async (house) => {
    await anInstallation(house);
    return house.press('hans', calls.decline(place));
  }),
  replying('access-withdraw', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    return house.press('hans', calls.askWithdraw(place));
  }),
  replying('access-withdrawn', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    return house.press('hans', calls.withdraw(place));
  }),
  replying('access-decided-approved', async (house) => {
    await anInstallation(house);
    await approve(house, 'kiezelstroom');
    return house.press('marit', calls.decline(place));
  }),
  replying('access-decided-refused', async (house) => {
    await anInstallation(house);
    await house.press('hans', calls.decline(place));
    return house.press('marit', calls.decline(place));
  }),
];

const lists: readonly Scene[] = [
  replying('access-home', async (house) => {
    await one(house);
    await anInstallation(house);
    return house.press('hans', homeCall({}));
  }),
  replying('access-list-empty', (house) => house.say('hans', 'aanmeldingen')),
  replying('access-list', async (house) => {
    await one(house);
    await asked(house, from('lokaal', { platform: 'local', tenant: 'local' }));
    await anInstallation(house);
    await anInstallation(house, { tenant: 'T-2', name: 'Kiezel Zuid' });
    await anInstallation(house, { platform: 'teams', tenant: 'T-3', name: 'Elders' });
    await approve(house, 'kiezelstroom');
    await house.press('hans', calls.decline({ installation: 'teams/T-3' }));
    return house.say('hans', 'aanmeldingen');
  }),
  replying('access-list-full', async (house) => {
    for (let n = 0; n < 7; n += 1) await asked(house, from(`U${n}`), { name: `Fenna de ${n + 1}e` });
    for (let n = 0; n < 9; n += 1) await anInstallation(house, { tenant: `T-${n}`, name: `Werkruimte ${n + 1}` });
    return house.say('hans', 'aanmeldingen');
  }),
];

const news: readonly Scene[] = [
  telling('nudge-access-request', async (house) => {
    await one(house);
    return house.compose({ member: 'hans' }, await newsFor(house, 'access-request', 'hans'));
  }),
  telling('nudge-installation-waiting', async (house) => {
    await anInstallation(house);
    return house.compose({ member: 'hans' }, await newsFor(house, 'installation-waiting', 'hans'));
  }),
  telling('nudge-access-linked', async (house) => {
    await link(house, (await one(house)).request);
    return house.compose({ member: 'wim' }, await newsFor(house, 'access-linked', 'wim'));
  }),
];

/** Everything about who is let in. */
export const accessScenes: readonly Scene[] = [
  ...inNetwork(accessNetwork, [...atTheDoor, ...requests, ...places, ...lists, ...news]),
  crowded,
];
