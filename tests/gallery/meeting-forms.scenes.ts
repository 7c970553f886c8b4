import * as calls from '../../bot/meetings/meetings.vocabulary.ts';
import type { Values } from '../../bot/view/form.ts';
import type { AgendaItemId } from '../../domain/meetings/agenda.ts';
import { number } from '../builders/guard.ts';
import type { House } from '../builders/house.ts';
import { aPoint, brought, meeting, meetingNetwork, sar } from '../builders/meetings.ts';
import { inNetwork, replying } from './scene.ts';

const asked = (name: string, act: (house: House) => ReturnType<House['press']>) =>
  replying(`meeting-form-${name}`, act);

const point = (values: Values) => (house: House) =>
  house.submit('wim', calls.sendPoint(sar), { kind: 'bespreken', about: 'Wie wacht?', minutes: '15', ...values });
const delegate = (values: Values) => (house: House) => house.submit('wim', calls.sendDelegate(sar), values);
const moving = (values: Values) => (house: House) =>
  house.submit('sanne', calls.sendMove(sar), { day: '2026-12-10', time: '14.00', ...values });

/** A point of somebody's, and what is done with it. */
const changing = (act: (house: House, item: AgendaItemId) => ReturnType<House['press']>) => async (house: House) =>
  act(house, (await brought(house, 'wim', aPoint(sar))).id);

export const meetingFormScenes = inNetwork(meetingNetwork, [
  asked('delegate', (house) => house.press('wim', calls.openDelegate(sar))),
  asked('delegate-nobody', delegate({})),
  asked('delegate-unknown', delegate({ name: 'Pietje Puk' })),
  asked('delegate-gone', delegate({ delegate: 'weg' })),
  asked('delegate-two', delegate({ name: 'Noor' })),
  asked('delegate-yourself', delegate({ name: 'Wim de Groot' })),
  asked('point', (house) => house.press('wim', calls.openPoint(sar))),
  asked('point-no-kind', point({ kind: '' })),
  asked('point-no-subject', point({ about: ' ' })),
  asked('point-too-long', point({ about: 'heel '.repeat(70) })),
  asked('point-identifying', point({ about: `Hoe gaat het met ${number}?` })),
  asked('point-minutes', point({ minutes: 'een kwartier' })),
  asked('point-presenter', point({ presenter: 'weg' })),
  asked(
    'point-change',
    changing((house, item) => house.press('wim', calls.openPointChange({ item }))),
  ),
  asked(
    'point-changed-meanwhile',
    changing(async (house, item) => {
      const to = (about: string) => ({ kind: 'besluiten', about, minutes: '20' });
      await house.submit('sanne', calls.sendPointChange({ item, seen: 1 }), to('Wachttijden per regio'));
      return house.submit('wim', calls.sendPointChange({ item, seen: 1 }), to('Wachten zonder hulp'));
    }),
  ),
  asked('move', (house) => house.press('sanne', calls.openMove(sar))),
  asked('move-nothing', moving({ day: '', time: 'straks' })),
  asked('move-past', moving({ day: '2026-11-20' })),
  asked('move-far', moving({ day: '2027-04-01' })),
  asked('move-taken', moving({ day: '2027-01-12' })),
  asked('move-too-long', moving({ why: 'heel '.repeat(70) })),
  asked('cancel', (house) => house.press('sanne', calls.openCancel(meeting('sar', '2027-01-12')))),
]);
