import type { Instant } from '../domain/kernel/time.ts';
import type { NetworkView } from '../domain/network/lookup.ts';
import type { Recipient } from '../domain/nudges/nudge.ts';

/** Something that lets time pass. It asks what is owed by now and not yet done, so that running it again changes nothing. */
export interface Job {
  readonly name: JobName;
  /** The heartbeat: how often it is asked, never when something is due. */
  readonly cron: string;
  run(at: { readonly now: Instant }): Promise<JobResult>;
  /** What would be said at that moment; nothing is stored and nothing is sent. */
  preview(at: { readonly now: Instant }): Promise<JobResult>;
}

export const jobNames = [
  'remind-agreements',
  'remind-hours',
  'remind-meetings',
  'report-progress',
  'follow-up-consultations',
  'deliver-nudges',
  'erase-expired',
  'reread-texts',
] as const;
export type JobName = (typeof jobNames)[number];

export interface JobResult {
  readonly told: readonly ToldLine[];
  /** What else is worth a log line: `owed`, `sent`, `later`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One message: to whom (an e-mail address, or a body's channel), which kinds of nudge, and its plain text. */
export interface ToldLine {
  readonly to: string;
  readonly kind: string;
  readonly text: string;
}

/** On one line, its fields divided by tabs. */
export function asLine(told: ToldLine): string {
  return [told.to, told.kind, told.text.replace(/\s*\n\s*/g, ' · ')].join('\t');
}

export function addressOf(to: Recipient, network: NetworkView): string {
  return to.kind === 'member' ? (network.member(to.member)?.email ?? to.member) : `channel:${to.body}`;
}
