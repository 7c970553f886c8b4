import * as calls from '../../bot/signals/signals.vocabulary.ts';
import type { Values } from '../../bot/view/form.ts';
import { number } from '../builders/guard.ts';
import { aPoint, brought, meeting } from '../builders/meetings.ts';
import { careNetwork } from '../builders/network.ts';
import { aSignal, type SignalBuilder } from '../builders/signals.ts';
import { inNetwork, replying, type Scene } from './scene.ts';
import { withSignal } from './signals.scenes.ts';

const opening = (step: calls.StepForm, builder: SignalBuilder, by: string): Scene =>
  withSignal(`signal-form-${step}`, builder, (house, one) => house.press(by, calls.openStep({ ...one, step })));

const corrected = (name: string, step: calls.StepForm, builder: SignalBuilder, by: string, values: Values): Scene =>
  withSignal(`signal-form-${name}`, builder, (house, one) =>
    house.submit(by, calls.sendStep({ ...one, step }), values),
  );

const inRegion = aSignal().addressed('omar');
const atSar = aSignal().at('sar');
const atChairs = aSignal().at('ret-voorzitters');
const agenda = { meeting: 'ret-voorzitters@2026-12-09', kind: 'bespreken', minutes: '20' };

const steps: readonly Scene[] = [
  opening('addressed', aSignal(), 'omar'),
  opening('passed-on', inRegion, 'omar'),
  opening('told', aSignal(), 'omar'),
  opening('on-agenda', atChairs, 'yara'),
  opening('asked-down', aSignal(), 'omar'),
  opening('advised', atSar, 'sanne'),
  opening('settled', aSignal(), 'omar'),
  opening('sent-back', atSar, 'sanne'),
  opening('reopened', inRegion.settled('omar'), 'noor'),
  corrected('step-nothing-said', 'told', aSignal(), 'omar', { text: ' ' }),
  corrected('step-too-long', 'told', aSignal(), 'omar', { text: 'Wij zoeken verder. '.repeat(60) }),
  corrected('step-identifying', 'told', aSignal(), 'omar', { text: `Er is gebeld over ${number}.` }),
  corrected('no-whom', 'addressed', aSignal(), 'omar', { text: 'Zij zoeken mee.' }),
  corrected('no-place', 'passed-on', inRegion, 'omar', { text: 'Het speelt breder.' }),
  corrected('not-the-way', 'passed-on', inRegion, 'omar', { to: 'sar', text: 'Het speelt breder.' }),
  corrected('no-addressee', 'advised', atSar, 'sanne', { executor: 'VNG', text: 'Spreek iets af.' }),
  corrected('no-executor', 'advised', atSar, 'sanne', { addressee: 'vng', addressee2: 'ministry', text: 'Spreek af.' }),
  corrected('no-slot', 'on-agenda', atChairs, 'yara', { ...agenda, meeting: '' }),
  corrected('no-such-meeting', 'on-agenda', atChairs, 'yara', { ...agenda, meeting: 'ret-voorzitters@2026-12-10' }),
  corrected('no-minutes', 'on-agenda', atChairs, 'yara', { ...agenda, minutes: 'kort' }),
  withSignal('signal-form-agenda-full', atChairs, async (house, one) => {
    for (let each = 1; each <= 30; each += 1)
      await brought(house, 'yara', aPoint(meeting('ret-voorzitters', '2026-12-09'), { about: `Punt ${each}` }));
    return house.submit('yara', calls.sendStep({ ...one, step: 'on-agenda' }), agenda);
  }),
];

const telling: readonly Scene[] = [
  replying('signal-form', (house) => house.say('noor', 'signaal')),
  replying('signal-form-too-long', (house) => house.say('noor', `signaal ${'Wachten duurt lang. '.repeat(60)}`)),
  replying('signal-form-identifying', (house) => house.say('noor', `signaal Van ${number} horen wij niets`)),
  replying('signal-form-nothing-said', (house) =>
    house.submit('noor', calls.sendReport({}), { kind: 'knelpunt', level: 'regionaal' }),
  ),
  replying('signal-form-theme-unknown', (house) =>
    house.submit('noor', calls.sendReport({}), { text: 'Wachten duurt lang', theme: 'oud-thema' }),
  ),
  withSignal('signal-form-edit', aSignal().told({ kind: 'leervraag', themes: ['ambulante-hulp'] }), (house, one) =>
    house.press('noor', calls.openEdit(one)),
  ),
  withSignal('signal-form-theme', aSignal(), (house, one) => house.press('noor', calls.openTheme(one))),
  withSignal('signal-form-no-theme', aSignal(), (house, one) => house.submit('noor', calls.sendTheme(one), {})),
  withSignal('signal-form-addition', aSignal().by('tess'), (house, one) =>
    house.press('noor', calls.openAddition(one)),
  ),
  withSignal('signal-form-addition-empty', aSignal().by('tess'), (house, one) =>
    house.submit('noor', calls.sendAddition(one), {}),
  ),
];

export const signalFormScenes = inNetwork(careNetwork, [...telling, ...steps]);
