import type { Consultation, Stage } from './consultation.ts';

/** Everything that can be done with a consultatie, in the order in which it goes. */
export const steps = [
  'add-more',
  'ask-back',
  'answer',
  'fits',
  'hand-over',
  'ask-experts',
  'decline',
  'reply',
  'react',
  'propose-table',
  'agree-table',
  'decline-table',
  'discuss',
  'bring-in',
  'advise',
  'tell-contact',
  'tell-asker',
  'look-back',
  'wrap-up',
  'close',
  'withdraw',
] as const;
export type Step = (typeof steps)[number];

interface Way {
  readonly from: readonly Stage[];
  /** The stage that follows; absent when it stays as it is. */
  readonly to?: Stage | undefined;
}

const before: readonly Stage[] = ['asked', 'question-back'];
const talking: readonly Stage[] = ['fits', 'thinking-along', 'table-proposed', 'on-the-table', 'discussed'];

/** From which stage each step can be taken, and to which it leads (domain handbook 3). */
export const ways: Readonly<Record<Step, Way>> = {
  'add-more': { from: [...before, 'fits', 'thinking-along', 'table-proposed', 'on-the-table'] },
  'ask-back': { from: before, to: 'question-back' },
  answer: { from: ['question-back'], to: 'asked' },
  fits: { from: before, to: 'fits' },
  'hand-over': { from: [...before, 'fits', 'thinking-along'], to: 'handed-over' },
  'ask-experts': { from: talking },
  decline: { from: [...talking, 'follow-up'] },
  reply: { from: [...talking, 'follow-up'] },
  react: { from: [...before, ...talking, 'follow-up'] },
  'propose-table': { from: ['fits', 'thinking-along'], to: 'table-proposed' },
  'agree-table': { from: ['table-proposed'], to: 'on-the-table' },
  'decline-table': { from: ['table-proposed'], to: 'thinking-along' },
  discuss: { from: ['on-the-table'], to: 'discussed' },
  'bring-in': { from: talking },
  advise: { from: ['on-the-table', 'discussed'], to: 'follow-up' },
  'tell-contact': { from: ['follow-up'] },
  'tell-asker': { from: ['thinking-along', 'discussed', 'follow-up'], to: 'closed' },
  'look-back': { from: ['thinking-along', 'discussed', 'follow-up', 'closed'] },
  'wrap-up': { from: ['thinking-along', 'discussed'], to: 'follow-up' },
  close: { from: ['fits', 'thinking-along', 'discussed', 'follow-up'], to: 'closed' },
  withdraw: { from: [...before, 'fits', 'thinking-along', 'table-proposed', 'on-the-table'], to: 'withdrawn' },
};

/** In these nothing happens any more, but that how it went can still be filled in. */
export const endedStages: readonly Stage[] = ['closed', 'handed-over', 'withdrawn'];

/** In these a screener has to look at it. */
export const unscreenedStages: readonly Stage[] = before;

export function hasEnded({ stage }: Pick<Consultation, 'stage'>): boolean {
  return endedStages.includes(stage);
}

/** Whether the step can be taken now, whoever takes it. */
export function canStep({ stage }: Pick<Consultation, 'stage'>, step: Step): boolean {
  return ways[step].from.includes(stage);
}

/**
 * The stage after the step. With the first expert asked, or the first reply, a question that fits is one that people
 * think along with; a table that is declined leaves it as it was.
 */
export function stageAfter(consultation: Pick<Consultation, 'stage' | 'experts' | 'answeredAt'>, step: Step): Stage {
  const { stage, experts, answeredAt } = consultation;
  if (stage === 'fits' && (step === 'ask-experts' || step === 'reply')) return 'thinking-along';
  if (step === 'decline-table' && experts.length === 0 && answeredAt === undefined) return 'fits';
  return ways[step].to ?? stage;
}
