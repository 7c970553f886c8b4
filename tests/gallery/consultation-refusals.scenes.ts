import { refusal } from '../../bot/consultations/consultations.refusals.ts';
import type { Turn } from '../../bot/conversation/feature.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { careNetwork } from '../builders/network.ts';
import { inNetwork, replying, type Scene } from './scene.ts';

type Code = ConsultationRefusal['code'];

/**
 * What is said when somebody else was first, or when a button of long ago is pressed. Few can be brought about by
 * pressing alone, so these are shown as the domain refuses them.
 */
const refused: readonly [Code, (turn: Turn) => object][] = [
  ['agenda-full', ({ network }) => ({ ret: network.body('ret-haaglanden' as BodyKey) })],
  ['already-asked', ({ me }) => ({ member: me })],
  ['already-brought-in', () => ({})],
  ['already-told', () => ({})],
  ['call-done', () => ({})],
  ['call-not-found', () => ({})],
  ['contact-unknown', () => ({})],
  ['elsewhere-unknown', () => ({ known: [] })],
  ['line-not-found', () => ({})],
  ['line-taken-back', () => ({})],
  ['identifying', () => ({ field: 'text' })],
  ['expert-is-asker', () => ({})],
  ['expert-unknown', () => ({})],
  ['no-meeting', ({ network }) => ({ ret: network.body('ret-haaglanden' as BodyKey) })],
  ['no-room', ({ me }) => ({ member: me })],
  ['no-status-set', ({ network }) => ({ region: network.regions[0] })],
  ['no-such-body', () => ({})],
  ['nobody-chosen', () => ({})],
];

export const consultationRefusalScenes: readonly Scene[] = inNetwork(
  careNetwork,
  refused.map(([code, more]) =>
    replying(`consultation-refused-${code}`, (house) =>
      house.as('saar', (turn) => refusal({ code, ...more(turn) } as ConsultationRefusal, turn)),
    ),
  ),
);
