import { describe, expect, test } from 'vitest';
import { allows } from '../../../domain/kernel/permissions.ts';
import { day, instant } from '../../../domain/kernel/time.ts';
import type { AgendaItem, AgendaItemId } from '../../../domain/meetings/agenda.ts';
import {
  type MeetingAction,
  type MeetingRelation,
  mayMeeting,
  meetingActions,
  meetingPermissions,
  relationsTo,
} from '../../../domain/meetings/meeting.permissions.ts';
import { viewOf } from '../../../domain/network/lookup.ts';
import type { BodyKey, MemberId } from '../../../domain/network/network.ts';
import { meetingNetwork } from '../../builders/meetings.ts';

const relations = [
  'member',
  'secretary',
  'organiser',
  'leader',
  'bringer',
  'delegate',
  'other',
] as const satisfies MeetingRelation[];

/** What each relation on its own allows: written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<MeetingAction, string>> = {
  //                  member secretary organiser leader bringer delegate other
  see: '              yes    yes       yes       yes    yes     yes      yes',
  'see-agenda': '     yes    yes       yes       yes    yes     yes      no',
  attend: '           yes    yes       yes       yes    no      no       no',
  'add-item': '       yes    yes       no        yes    no      no       no',
  'change-item': '    no     yes       no        yes    yes     no       no',
  'remove-item': '    no     yes       no        yes    yes     no       no',
  order: '            no     yes       no        yes    no      no       no',
  'change-meeting': ' no     yes       yes       yes    no      no       no',
};

const cells = meetingActions.flatMap((action) =>
  relations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

describe('the table of meetings', () => {
  test('has a row for every action, and a cell for every relation', () => {
    expect(Object.keys(meetingPermissions).sort()).toEqual([...meetingActions].sort());
    expect(cells).toHaveLength(8 * 7);
  });

  test.each(cells)('lets the $relation $action: $allowed', ({ action, relation, allowed }) => {
    expect(allows(meetingPermissions, action, [relation])).toBe(allowed);
  });
});

const network = viewOf(meetingNetwork);
const member = (key: string) => {
  const found = network.members.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};
const body = (key: string) => {
  const found = network.body(key as BodyKey);
  if (!found) throw new Error(key);
  return found;
};

describe('what somebody is to a meeting', () => {
  test.each<[string, string, MeetingRelation[]]>([
    ['jamal', 'ao', ['member']],
    ['els', 'ao', ['secretary']],
    ['piet', 'ao', ['member', 'leader']],
    ['iris', 'ben', ['member', 'leader']],
    ['sanne', 'sar', ['member', 'leader', 'secretary']],
    ['hans', 'koersgroep', ['secretary']],
    ['hans', 'adviesraad', ['organiser']],
    ['karel', 'adviesraad', ['member', 'leader']],
    ['rosa', 'adviesraad', ['member']],
    ['saar', 'ret-haaglanden', ['member']],
    ['noor', 'ao', ['other']],
  ])('%s at %s', (who, where, are) => {
    expect(relationsTo(member(who), { body: body(where) })).toEqual(are);
  });

  test('the bureau is nothing to the SAR or the AO by itself', () => {
    for (const where of ['sar', 'ao']) {
      const rights = meetingActions.filter((action) => mayMeeting(member('hans'), action, { body: body(where) }));
      expect(rights).toEqual(['see']);
    }
  });

  test('a delegate sees the agenda of that meeting, and has no say in it', () => {
    const noor = member('noor');
    const subject = { body: body('ao'), delegates: [noor.id] };
    expect(meetingActions.filter((action) => mayMeeting(noor, action, subject))).toEqual(['see', 'see-agenda']);
    expect(meetingActions.filter((action) => mayMeeting(noor, action, { body: body('ao') }))).toEqual(['see']);
  });

  test('who brought a point in keeps it while they have a say in the agenda', () => {
    const may = (key: string, where: string) => {
      const subject = { body: body(where), item: anItemBy(member(key).id) };
      return mayMeeting(member(key), 'change-item', subject);
    };
    expect([may('jamal', 'ao'), may('rosa', 'adviesraad')]).toEqual([true, true]);
    expect([may('hans', 'adviesraad'), may('noor', 'ao')]).toEqual([false, false]);
  });
});

function anItemBy(by: MemberId): AgendaItem {
  return {
    id: 'one' as AgendaItemId,
    body: 'ao' as BodyKey,
    slot: day('2026-12-16'),
    kind: 'bespreken',
    about: 'Wachttijden',
    minutes: 20,
    by,
    place: 1,
    addedAt: instant(1),
    version: 1,
  };
}
