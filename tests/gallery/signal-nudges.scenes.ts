import * as calls from '../../bot/signals/signals.vocabulary.ts';
import { careNetwork } from '../builders/network.ts';
import { aSignal, type SignalBuilder } from '../builders/signals.ts';
import { inNetwork, newsFor, type Scene, telling } from './scene.ts';
import { thinNetwork } from './signals.scenes.ts';

const news = (name: string, builder: SignalBuilder, kind: string, to: string) =>
  telling(`nudge-${name}`, async (house) => {
    await builder.in(house);
    const latest = (await newsFor(house, kind, to)).slice(-1);
    return house.compose({ member: to }, latest);
  });

const step = (name: string, builder: SignalBuilder, to = 'noor') =>
  news(`signal-step${name}`, builder, 'signal-step', to);
const told = { kind: 'told', text: 'Ik sprak drie wijkteams. Zij zien het ook.' } as const;

const scenes: readonly Scene[] = [
  step('', aSignal().addressed('omar')),
  step('-told', aSignal().step(told)),
  step('-for-supporter', aSignal().joinedBy('tess').step(told), 'tess'),
  step('-passed-on', aSignal().at('ben')),
  step('-at-two', aSignal().at('sar')),
  step('-sent-back', aSignal().at('ben').sentBack()),
  step('-asked-down', aSignal().at('ben').askedDown('iris')),
  step('-advised', aSignal().at('sar').advised()),
  step('-settled', aSignal().at('ret').settled()),
  step('-critical', aSignal().critical().step(told, 'omar')),
  telling('nudge-signal-step-on-agenda', async (house) => {
    const { id } = await aSignal().at('ret-voorzitters').in(house);
    await house.submit('yara', calls.sendStep({ signal: id, step: 'on-agenda' }), {
      meeting: 'ret-voorzitters@2026-12-09',
      kind: 'bespreken',
      minutes: '20',
    });
    return house.compose({ member: 'noor' }, (await newsFor(house, 'signal-step', 'noor')).slice(-1));
  }),
  telling('nudge-signal-step-answered', async (house) => {
    const { id } = await aSignal().at('ben').askedDown('iris').in(house);
    await house.press('yara', calls.recognise({ signal: id, yes: true }));
    return house.compose({ member: 'iris' }, (await newsFor(house, 'signal-step', 'iris')).slice(-1));
  }),
  news('signal-arrived', aSignal().told({ kind: 'knelpunt' }), 'signal-arrived', 'omar'),
  news('signal-arrived-from-nowhere', aSignal().by('hans'), 'signal-arrived', 'sanne'),
  news('signal-arrived-passed-on', aSignal().at('ben'), 'signal-arrived', 'iris'),
  news('signal-arrived-critical', aSignal().critical(), 'signal-arrived', 'omar'),
  news('signal-asked', aSignal().at('ben').askedDown('iris'), 'signal-asked', 'yara'),
  telling('nudge-bundle-of-signals', async (house) => {
    await aSignal('Wachten duurt lang').by('tess').joinedBy('noor').at('ret').in(house);
    return house.compose({ member: 'noor' }, await newsFor(house, 'signal-step', 'noor'));
  }),
  telling('nudge-bundle-for-chair', async (house) => {
    await aSignal().in(house);
    await aSignal('Een incident').critical().in(house);
    await aSignal('Wachten duurt lang').by('tess').at('ben').askedDown('iris').in(house);
    const all = ['signal-arrived', 'signal-asked'];
    const nudges = await Promise.all(all.map((kind) => newsFor(house, kind, 'omar')));
    return house.compose({ member: 'omar' }, nudges.flat());
  }),
  telling('nudge-bundle-of-a-question-and-news', async (house) => {
    await aSignal('Er gebeurde iets ernstigs').by('tess').critical().step(told, 'yara').in(house);
    await aSignal().at('ben').askedDown('iris').in(house);
    const yara = [
      ...(await newsFor(house, 'signal-asked', 'yara')),
      ...(await newsFor(house, 'signal-arrived', 'yara')),
    ];
    return house.compose({ member: 'yara' }, yara);
  }),
  telling('nudge-bundle-of-confidential-news', async (house) => {
    await aSignal('Er gebeurde iets ernstigs')
      .critical()
      .step(told, 'omar')
      .step({ ...told, text: 'Ik bel je.' }, 'omar')
      .in(house);
    return house.compose({ member: 'noor' }, await newsFor(house, 'signal-step', 'noor'));
  }),
];

const inThinNetwork: readonly Scene[] = [
  step('-with-two', aSignal().by('hans').step(told, 'sanne'), 'hans'),
  step('-with-nobody', aSignal().by('tess').joinedBy('noor').addressed('tess')),
];

export const signalNudgeScenes = [...inNetwork(careNetwork, scenes), ...inNetwork(thinNetwork, inThinNetwork)];
