import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import { day } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { editSignal } from '../../../domain/signals/edit-signal.ts';
import { answerAsked, joinSignal } from '../../../domain/signals/join-signal.ts';
import { glimpseSignal, oneSignal } from '../../../domain/signals/one-signal.ts';
import { putOnAgenda } from '../../../domain/signals/put-on-agenda.ts';
import {
  maySignal,
  relationsTo,
  type SignalAction,
  type SignalRelation,
  signalPermissions,
} from '../../../domain/signals/signal.permissions.ts';
import type { SignalId } from '../../../domain/signals/signal.ts';
import { type StepWish, takeStep } from '../../../domain/signals/take-step.ts';
import { leaveSignal, shieldSignal, withdrawSignal } from '../../../domain/signals/withdraw-signal.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, everythingOf, type SignalBuilder } from '../../builders/signals.ts';

const relations = [
  'reporter',
  'supporter',
  'holder',
  'ret-chair',
  'project-leader',
  'process-leader',
  'asked',
  'region-member',
  'member',
  'confidant',
  'other',
] as const satisfies SignalRelation[];

/** What each relation on its own allows: written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<SignalAction, string>> = {
  //                 report support holder ret  project process asked region member confid other
  see: '             yes    yes     yes    yes  yes     yes     yes   yes    yes    yes    no',
  follow: '          yes    yes     yes    yes  yes     yes     no    yes    no     yes    no',
  'know-who': '      no     no      yes    yes  yes     yes     no    no     no     yes    no',
  join: '            no     no      yes    yes  yes     yes     yes   yes    yes    no     no',
  leave: '           no     yes     no     no   no      no      no    no     no     no     no',
  edit: '            yes    no      no     no   no      no      no    no     no     no     no',
  withdraw: '        yes    no      no     no   no      no      no    no     no     no     no',
  shield: '          yes    no      no     yes  no      no      no    no     no     no     no',
  address: '         yes    no      yes    no   no      no      no    no     no     yes    no',
  tell: '            no     no      yes    no   no      no      no    no     no     yes    no',
  settle: '          no     no      yes    no   no      no      no    no     no     yes    no',
  reopen: '          yes    no      yes    no   no      no      no    no     no     yes    no',
  'pass-on': '       no     no      yes    no   no      no      no    no     no     no     no',
  'send-back': '     no     no      yes    no   no      no      no    no     no     no     no',
  'put-on-agenda': ' no     no      yes    no   no      no      no    no     no     no     no',
  'ask-down': '      no     no      yes    no   no      no      no    no     no     no     no',
  answer: '          no     no      no     no   no      no      yes   no     no     no     no',
  advise: '          no     no      yes    no   no      no      no    no     no     no     no',
};

const actions = Object.keys(expected) as SignalAction[];
const cells = actions.flatMap((action) =>
  relations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

describe('the table of signals', () => {
  test('has a row for every action, and a cell for every relation', () => {
    expect(Object.keys(signalPermissions).sort()).toEqual([...actions].sort());
    expect(cells).toHaveLength(18 * 11);
  });

  test.each(cells)('$action by $relation: $allowed', ({ action, relation, allowed }) => {
    expect(allows(signalPermissions, action, [relation])).toBe(allowed);
  });
});

type Doing = (id: SignalId, turn: Turn) => Promise<{ done: boolean; refusal?: { code: string } }>;

/** Each action as its use case does it. */
const doing: Readonly<Record<SignalAction, Doing>> = {
  see: (id, turn) => glimpseSignal(turn.me, id, turn),
  follow: (id, turn) => oneSignal(turn.me, id, turn),
  'know-who': async (id, turn) => {
    const seen = await oneSignal(turn.me, id, turn);
    const names = seen.done && seen.value.joined.length + (seen.value.signal.by ? 1 : 0) > 0;
    return names && (await isOfOthers(id, turn)) ? { done: true } : { done: false, refusal: { code: 'not-yours' } };
  },
  join: (id, turn) => joinSignal(turn.me, id, undefined, turn),
  leave: (id, turn) => leaveSignal(turn.me, id, turn),
  edit: (id, turn) => editSignal(turn.me, id, { text: 'Anders gezegd', themes: [] }, turn),
  withdraw: (id, turn) => withdrawSignal(turn.me, id, turn),
  shield: (id, turn) => shieldSignal(turn.me, id, turn),
  address: step({ kind: 'addressed', whom: 'partner', text: 'Besproken met de school.' }),
  tell: step({ kind: 'told', text: 'We zijn in gesprek.' }),
  settle: step({ kind: 'settled', text: 'Er is een plek.' }),
  reopen: step({ kind: 'reopened', text: 'Het speelt weer.' }),
  'pass-on': step({ kind: 'passed-on', to: 'ret', text: 'Het speelt breder.' }),
  'send-back': step({ kind: 'sent-back', text: 'Dit kan de regio zelf.' }),
  'put-on-agenda': (id, turn) => {
    const meeting = { body: 'ret-haaglanden' as BodyKey, slot: day('2026-11-26') };
    return putOnAgenda(turn.me, id, { ...meeting, kind: 'bespreken', minutes: 15 }, turn);
  },
  'ask-down': step({ kind: 'asked-down', text: 'Wie herkent dit?' }),
  answer: (id, turn) => answerAsked(turn.me, id, { recognised: true }, turn),
  advise: step({ kind: 'advised', to: ['vng'], executor: 'VNG', text: 'Maak er een afspraak over.' }),
};

function step(wish: StepWish): Doing {
  return (id, turn) => takeStep(turn.me, id, wish, turn);
}

async function isOfOthers(id: SignalId, turn: Turn): Promise<boolean> {
  return (await turn.stores.signals.find(id))?.by !== turn.me.id;
}

/** People with just these relations to these signals, and nothing besides. */
const people: readonly { who: string; has: readonly SignalRelation[]; of: string; signal: SignalBuilder }[] = [
  { who: 'noor', has: ['reporter', 'region-member'], of: 'her own', signal: aSignal() },
  { who: 'iris', has: ['reporter', 'holder', 'project-leader', 'member'], of: 'her own', signal: aSignal().by('iris') },
  { who: 'hans', has: ['reporter', 'member'], of: 'his own', signal: aSignal().by('hans') },
  { who: 'tess', has: ['supporter', 'member'], of: 'joined', signal: aSignal().joinedBy('tess') },
  { who: 'omar', has: ['holder', 'ret-chair', 'region-member'], of: 'new', signal: aSignal() },
  { who: 'omar', has: ['ret-chair', 'region-member'], of: 'at the BEN', signal: aSignal().at('ben') },
  { who: 'iris', has: ['holder', 'project-leader', 'member'], of: 'at the BEN', signal: aSignal().at('ben') },
  { who: 'iris', has: ['project-leader', 'member'], of: 'at the SAR', signal: aSignal().at('sar') },
  { who: 'iris', has: ['member'], of: 'in its region', signal: aSignal() },
  { who: 'yara', has: ['project-leader', 'member'], of: 'at the BEN', signal: aSignal().at('ben') },
  {
    who: 'yara',
    has: ['holder', 'project-leader', 'member'],
    of: 'at chairs',
    signal: aSignal().at('ret-voorzitters'),
  },
  { who: 'yara', has: ['asked', 'project-leader', 'member'], of: 'asked', signal: aSignal().at('ben').askedDown() },
  { who: 'sanne', has: ['region-member'], of: 'at the BEN', signal: aSignal().at('ben') },
  {
    who: 'sanne',
    has: ['holder', 'process-leader', 'member'],
    of: 'at the SAR',
    signal: aSignal().by('tess').at('sar'),
  },
  { who: 'gijs', has: ['asked', 'region-member'], of: 'asked in its region', signal: aSignal().askedDown() },
  { who: 'jamal', has: ['region-member'], of: 'of the region', signal: aSignal() },
  { who: 'bram', has: ['member'], of: 'of another region', signal: aSignal() },
  { who: 'hans', has: ['member'], of: 'of a region, for the bureau', signal: aSignal().at('sar') },
  { who: 'noor', has: ['reporter'], of: 'her own, critical', signal: aSignal().critical() },
  { who: 'omar', has: ['confidant'], of: 'critical', signal: aSignal().critical() },
  { who: 'saar', has: ['other'], of: 'critical, for the screener', signal: aSignal().critical() },
  { who: 'iris', has: ['other'], of: 'critical', signal: aSignal().critical() },
  { who: 'jamal', has: ['other'], of: 'critical', signal: aSignal().critical() },
  { who: 'noor', has: ['other'], of: 'withdrawn', signal: aSignal().withdrawn() },
  { who: 'omar', has: ['other'], of: 'withdrawn', signal: aSignal().withdrawn() },
];

describe('through the use cases', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse({ network: careNetwork });
  });
  afterAll(() => house.close());

  async function relationsOf(who: string, id: SignalId) {
    return house.as(who, async (turn) => {
      const signal = await turn.stores.signals.find(id);
      const joined = (await turn.stores.signals.joinedBy(turn.me.id, [id])).has(id);
      const steps = await turn.stores.signals.stepsOf([id]);
      const asked = steps.some((each) => each.step.kind === 'asked-down' && each.step.asked.includes(turn.me.id));
      if (!signal) throw new Error('No signal');
      const known = { network: turn.network, joined, asked };
      return {
        relations: relationsTo(turn.me, signal, known),
        may: (action: SignalAction) => maySignal(turn.me, action, signal, known),
      };
    });
  }

  test.each(people)('$who is $has to one $of', async ({ who, has, signal }) => {
    const { id } = await signal.in(house);
    expect([...(await relationsOf(who, id)).relations].sort()).toEqual([...has].sort());
  });

  const doings = people.flatMap((person) => actions.map((action) => ({ ...person, action })));

  test.each(doings)('$who ($has, $of) may $action, or is refused and nothing changes', async (each) => {
    const { who, has, signal, action } = each;
    const { id } = await signal.in(house);
    const allowed = cells.some((cell) => cell.action === action && has.includes(cell.relation) && cell.allowed);
    expect((await relationsOf(who, id)).may(action)).toBe(allowed);
    const before = allowed ? undefined : await everythingOf(house, id);
    const outcome = await house.as(who, (turn) => doing[action](id, turn));
    if (action === 'know-who' && has.includes('reporter')) return;
    const refusal = outcome.done ? undefined : outcome.refusal?.code;
    // What is allowed may still not fit how the signal stands; that is another answer than "this is not yours".
    expect(refusal === 'not-yours' || refusal === 'signal-not-found').toBe(!allowed);
    if (allowed) return;
    if (has.includes('other') && action !== 'know-who') expect(refusal).toBe('signal-not-found');
    expect(await everythingOf(house, id)).toEqual(before);
  });
});

test('there is no right for the bureau, nor for standing above another', () => {
  const known = new Set<string>(relations);
  expect(
    Object.values(signalPermissions)
      .flat()
      .filter((relation) => !known.has(relation)),
  ).toEqual([]);
});
