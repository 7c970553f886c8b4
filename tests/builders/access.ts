import type { Incoming, Profile } from '../../bot/conversation/incoming.ts';
import type { AccessRequest, Installation, Visitor } from '../../domain/access/access.ts';
import { type AccessWish, askForAccess } from '../../domain/access/ask-access.ts';
import { type Installing, installed } from '../../domain/access/installations.ts';
import type { AccountName } from '../../domain/network/network.store.ts';
import type { Network } from '../../domain/network/network.ts';
import { aboutOneself } from '../../domain/privacy/about-oneself.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import type { House } from './house.ts';
import { careNetwork } from './network.ts';

const [hans] = careNetwork.members.filter(({ key }) => key === 'hans');

/** The care network with two people at its bureau, and somebody of another organisation with an address there. */
export const accessNetwork: Network = {
  ...careNetwork,
  members: [
    ...careNetwork.members.map((member) =>
      member.key === 'vera' ? { ...member, email: 'vera@kiezelstroom.example' } : member,
    ),
    ...(hans
      ? [
          {
            ...hans,
            id: 'marit' as typeof hans.id,
            key: 'marit',
            name: 'Marit Ottens',
            email: 'marit@meanderveld.example',
          },
        ]
      : []),
  ],
};

/** Somebody whom nobody knows, in the operator's own workspace. */
export const account: AccountName = { platform: 'slack', tenant: 'T-OWN', user: 'U-NEW' };
export const visitor: Visitor = { from: account, address: 'D-NEW', entrance: { kind: 'shared' } };

export const wish: AccessWish = {
  name: 'Fenna Rozema',
  email: 'fenna@meanderveld.example',
  organisation: 'meanderveld',
  occupation: 'wijkteamprofessional in Haaglanden',
  note: 'Noor weet wie ik ben.',
};

/** What is typed in the form. */
export const typed = { ...wish } as Record<string, string>;

export const workspace: Installing = {
  platform: 'slack',
  tenant: 'T-KIEZEL',
  name: 'Kiezelstroom Slack',
  secret: 'xoxb-1',
};

/** What a use case is given; nobody in particular asks, and they may say who they are. */
export function worldOf<Result>(
  house: House,
  work: (world: Parameters<typeof askForAccess>[2]) => Promise<Result>,
): Promise<Result> {
  const guard = openDesk(aboutOneself(house.guard));
  return house.as('hans', (turn) => work({ ...turn, guard }));
}

/** A request as it was asked. */
export async function asked(
  house: House,
  by: Visitor = visitor,
  words: Partial<AccessWish> = {},
): Promise<AccessRequest> {
  const outcome = await worldOf(house, (world) => askForAccess(by, { ...wish, ...words }, world));
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.value.request;
}

/** A workspace in which the bot was installed. */
export function anInstallation(house: House, more: Partial<Installing> = {}): Promise<Installation> {
  return worldOf(house, (world) => installed({ ...workspace, ...more }, world));
}

/** One turn of somebody at the door. */
export function visits(
  house: House,
  what: Incoming['what'],
  more: Partial<Pick<Incoming, 'from' | 'entrance' | 'id' | 'place'>> & { readonly profile?: Profile } = {},
): ReturnType<House['converse']> {
  const { profile = { email: 'fenna@elders.example', name: 'Fenna R.' }, ...rest } = more;
  return house.converse({
    id: `delivery-${house.ids.next()}`,
    from: account,
    address: 'D-NEW',
    entrance: { kind: 'shared' },
    place: 'private',
    ...rest,
    profile: async () => profile,
    what,
  });
}
