import { peopleBehind } from '../../domain/agreements/agreement.permissions.ts';
import { type Owner, ownerKey } from '../../domain/agreements/agreement.ts';
import { exists } from '../../domain/agreements/make-agreement.ts';
import type { BodyKey, Language, Member, MemberId, PartyKey } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf as memberName } from '../conversation/member-names.ts';
import type { Option } from '../view/form.ts';
import { agreementTexts } from './agreements.texts.ts';

type Names = Pick<Turn, 'me' | 'network'>;

/** How an owner is called in a sentence. */
export function nameOf(owner: Owner, network: Turn['network'], language: Language = 'nl'): string {
  if (owner.kind === 'member') return memberName(owner.member, { network, language });
  return (owner.kind === 'party' ? network.party(owner.party)?.name : network.body(owner.body)?.name) ?? '–';
}

/** Whether news of this owner's agreement reaches anybody but the one who caused it. */
export function somebodyHears(owner: Owner, { me, network }: Names): boolean {
  return peopleBehind(owner, network).some(({ id }) => id !== me.id);
}

/** Everybody and everything that may be named as owner, by the words people use for them. */
export function knownOwners(turn: Names): { words: string; value: Owner }[] {
  return [
    ...turn.network.members.flatMap((member) => {
      const value: Owner = { kind: 'member', member: member.id };
      return [member.name, firstNameOf(member)].map((words) => ({ words, value }));
    }),
    ...turn.network.parties.map((party) => ({
      words: party.name,
      value: { kind: 'party', party: party.key } as Owner,
    })),
    ...turn.network.bodies.flatMap((body) =>
      [body.name, body.fullName].map((words) => ({ words, value: { kind: 'body', body: body.key } as Owner })),
    ),
  ];
}

function firstNameOf(member: Member): string {
  return member.name.split(' ')[0] ?? member.name;
}

const MOST_OPTIONS = 100;

/** Whom a form offers: oneself first, then one's bodies and parties, then the people one sits with, then everybody. */
export function ownerOptions(turn: Turn, chosen: Owner | undefined, likely: readonly Owner[] = []): Option[] {
  const { me, network } = turn;
  const t = agreementTexts[turn.language].form;
  const bodies = me.seats.map((seat): Owner => ({ kind: 'body', body: seat.body }));
  const together = network.members.filter((member) =>
    member.seats.some((seat) => me.seats.some((mine) => mine.body === seat.body)),
  );
  const owners: Owner[] = [
    ...(chosen && exists(chosen, network) ? [chosen] : []),
    ...likely,
    { kind: 'member', member: me.id },
    ...bodies,
    ...me.parties.map((party): Owner => ({ kind: 'party', party })),
    ...[...together, ...network.members].map((member): Owner => ({ kind: 'member', member: member.id })),
    ...network.parties.map((party): Owner => ({ kind: 'party', party: party.key })),
  ];
  const label = (owner: Owner) => {
    const name = nameOf(owner, network);
    if (owner.kind === 'member') return owner.member === me.id ? agreementTexts[turn.language].yesYou(name) : name;
    return owner.kind === 'party' ? t.party(name) : t.bodyOption(name);
  };
  const options = new Map(owners.map((owner) => [ownerKey(owner), label(owner)]));
  return [...options].slice(0, MOST_OPTIONS).map(([value, text]) => ({ value, label: text }));
}

/** Reads an option that came back; whether it exists is the domain's to say. */
export function ownerFrom(value: string | undefined): Owner | undefined {
  const [kind, ...rest] = (value ?? '').split(':');
  const key = rest.join(':');
  if (key === '') return undefined;
  if (kind === 'member') return { kind, member: key as MemberId };
  if (kind === 'party') return { kind, party: key as PartyKey };
  return kind === 'body' ? { kind, body: key as BodyKey } : undefined;
}
