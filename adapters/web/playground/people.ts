import type { NetworkView } from '../../../domain/network/lookup.ts';
import type { BodyType, Member } from '../../../domain/network/network.ts';
import type { WireGroup, WirePeople } from './wire.ts';

const groupOf: Readonly<Record<BodyType, WireGroup>> = {
  bureau: 'bureau',
  ret: 'ret',
  'ret-voorzitters': 'landsdeel',
  ben: 'landsdeel',
  projectgroep: 'landsdeel',
  ao: 'landsdeel',
  ambassadeurs: 'landsdeel',
  bouwteam: 'landsdeel',
  projectleiders: 'national',
  sar: 'national',
  // Its members come from the field, and are listed there.
  werkorganisatie: 'practice',
  adviesraad: 'national',
  koersgroep: 'national',
};

/** Who sits in several bodies stands under the first of these. */
const order: readonly WireGroup[] = ['bureau', 'ret', 'landsdeel', 'national'];

/** The members of the network and the channels of its bodies, for the list beside the chat. */
export function peopleOf(network: NetworkView): WirePeople {
  return {
    network: network.settings.name,
    zone: network.settings.zone,
    members: network.members.map((member) => ({
      id: member.id,
      key: member.key,
      name: member.name,
      occupation: member.occupation ?? '',
      organisation: nameOfOrganisation(network, member),
      bodies: member.seats.map((seat) => network.body(seat.body)?.name ?? seat.body),
      group: groupFor(network, member),
    })),
    channels: network.bodies.map((body) => ({ body: body.key, name: body.name, fullName: body.fullName })),
  };
}

function nameOfOrganisation(network: NetworkView, member: Member): string {
  return network.organisations.find((known) => known.key === member.organisation)?.name ?? member.organisation;
}

function groupFor(network: NetworkView, member: Member): WireGroup {
  const groups = new Set(
    member.seats.flatMap((seat) => network.body(seat.body)?.type ?? []).map((type) => groupOf[type]),
  );
  return order.find((group) => groups.has(group)) ?? 'practice';
}
