import { allows, type Permissions } from '../kernel/permissions.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import { carriesFor, chairs, landsdeelOf } from './places.ts';
import type { Signal } from './signal.ts';

export type SignalAction =
  | 'see'
  | 'follow'
  | 'know-who'
  | 'join'
  | 'leave'
  | 'edit'
  | 'withdraw'
  | 'shield'
  | 'address'
  | 'tell'
  | 'settle'
  | 'reopen'
  | 'pass-on'
  | 'send-back'
  | 'put-on-agenda'
  | 'ask-down'
  | 'answer'
  | 'advise';
export type SignalRelation =
  | 'reporter'
  | 'supporter'
  | 'holder'
  | 'ret-chair'
  | 'project-leader'
  | 'process-leader'
  | 'asked'
  | 'region-member'
  | 'member'
  | 'confidant'
  | 'other';

const carriers = ['holder', 'ret-chair', 'project-leader', 'process-leader'] as const;

/**
 * Everybody may find a signal and stand behind it, without knowing whose it is. Who has it in hand takes the steps;
 * who had it sees how it goes on. A critical incident is between the reporter and the chair of the expertteam.
 */
export const signalPermissions: Permissions<SignalAction, SignalRelation> = {
  see: ['reporter', 'supporter', ...carriers, 'asked', 'region-member', 'member', 'confidant'],
  follow: ['reporter', 'supporter', ...carriers, 'region-member', 'confidant'],
  'know-who': [...carriers, 'confidant'],
  join: [...carriers, 'asked', 'region-member', 'member'],
  leave: ['supporter'],
  edit: ['reporter'],
  withdraw: ['reporter'],
  shield: ['reporter', 'ret-chair'],
  address: ['reporter', 'holder', 'confidant'],
  tell: ['holder', 'confidant'],
  settle: ['holder', 'confidant'],
  reopen: ['reporter', 'holder', 'confidant'],
  'pass-on': ['holder'],
  'send-back': ['holder'],
  'put-on-agenda': ['holder'],
  'ask-down': ['holder'],
  answer: ['asked'],
  advise: ['holder'],
};

/** What the network alone does not tell: whether the asker joined, and was asked "wie herkent dit?". */
export interface Known {
  readonly network: NetworkView;
  readonly joined: boolean;
  readonly asked?: boolean;
}

/** What the asker is to the signal; nothing at all to one that was withdrawn. */
export function relationsTo(asker: Member, signal: Signal, known: Known): SignalRelation[] {
  if (signal.stage === 'withdrawn') return ['other'];
  const isReporter = signal.by === asker.id;
  if (signal.critical) {
    const near: SignalRelation[] = isReporter ? ['reporter'] : [];
    if (chairs(asker, signal.home, known.network)) near.push('confidant');
    return near.length > 0 ? near : ['other'];
  }
  const { network, joined, asked = false } = known;
  const relations: SignalRelation[] = [];
  if (isReporter) relations.push('reporter');
  if (joined && !isReporter) relations.push('supporter');
  if (carriesFor(asker, signal.holder, network)) relations.push('holder');
  relations.push(...onItsWay(asker, signal, network));
  if (asked) relations.push('asked');
  relations.push(isOfRegion(asker, signal, network) ? 'region-member' : 'member');
  return relations;
}

/** May this member do this with the signal? */
export function maySignal(asker: Member, action: SignalAction, signal: Signal, known: Known): boolean {
  return allows(signalPermissions, action, relationsTo(asker, signal, known));
}

/** The expertteam's own always, the landsdeel once it is there or began there, the SAR while it is there. */
function onItsWay(asker: Member, signal: Signal, network: NetworkView): SignalRelation[] {
  const carries = (type: string) =>
    network.bodies.some(
      (body) =>
        body.type === type &&
        (body.key === signal.home ||
          body.key === signal.holder ||
          (type === 'ret' ? body.region === signal.region : isNear(body.landsdeel, signal, network))) &&
        carriesFor(asker, body.key, network),
    );
  const inLandsdeel = ['ret-voorzitters', 'ben', 'sar'].includes(signal.place);
  const beganThere = signal.home !== undefined && network.body(signal.home)?.type === 'ben';
  const found: SignalRelation[] = [];
  if (signal.region !== undefined && carries('ret')) found.push('ret-chair');
  if ((inLandsdeel || beganThere) && (carries('ben') || (inLandsdeel && carries('ret-voorzitters'))))
    found.push('project-leader');
  if (signal.place === 'sar' && carries('sar')) found.push('process-leader');
  return found;
}

function isNear(landsdeel: string | undefined, signal: Signal, network: NetworkView): boolean {
  return landsdeel === undefined || landsdeel === landsdeelOf(signal, network);
}

function isOfRegion(asker: Member, signal: Signal, network: NetworkView): boolean {
  if (signal.region === undefined) return false;
  return mayListRegion(asker, signal.region, network);
}

/** A region's signals are listed for its own people, and for who sits in its expertteam. */
export function mayListRegion(asker: Member, region: string, network: NetworkView): boolean {
  if (asker.region === region) return true;
  return asker.seats.some(({ body }) => {
    const found = network.body(body);
    return found?.type === 'ret' && found.region === region;
  });
}
