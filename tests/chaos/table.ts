import type { Verdict } from './verdict.ts';

/** Whether every guarantee held. */
export function isKept(verdict: Verdict): boolean {
  return brokenIn(verdict).length === 0;
}

/** What should never be: each with how often it was. */
export function brokenIn(verdict: Verdict): string[] {
  const { lost, unsettled, overtaken, keysTwice, wronglyDoubled, undeliverable, refusedByLimit } = verdict;
  const broken: readonly (readonly [string, number])[] = [
    ['lost', lost.length],
    ['not done with in time', unsettled.length],
    ['overtaken', overtaken],
    ['keys twice on Slack', keysTwice],
    ['doubled on Slack, or on Teams without a reason', wronglyDoubled.length],
    ['undeliverable without a reason', undeliverable],
    ['refused by a limit on the calm day', refusedByLimit.calm],
  ];
  return broken.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`);
}

/** The counts of a run as a table for people. */
export function tableOf(verdict: Verdict): string {
  const { messages, doubled, uncertain, counted } = verdict;
  const rows: [string, string | number][] = [
    ['database', verdict.database],
    ['seed', verdict.seed],
    ['seconds', Math.round(verdict.seconds)],
    ['nudges owed', verdict.owed],
    ['told', verdict.told],
    ['messages on Slack', messages.slack],
    ['messages on Teams', messages.teams],
    ['SIGKILLs', verdict.kills],
    ['lost', verdict.lost.length],
    ['doubled on Slack', `${doubled.slack} (keys twice: ${verdict.keysTwice})`],
    ['doubled on Teams', doubled.teams],
    ['doubled without a reason', verdict.wronglyDoubled.length],
    ['uncertain, listed', `${uncertain.arrived.length + uncertain.not.length} (arrived: ${uncertain.arrived.length})`],
    ['undeliverable, listed', verdict.undeliverable],
    ['overtaken', verdict.overtaken],
    ['not done with in time', verdict.unsettled.length],
    ['refused by a limit', `${verdict.refusedByLimit.all} (on the calm day: ${verdict.refusedByLimit.calm})`],
    ['processes that fell by themselves', verdict.fell.length],
    ...[...counted].sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** What broke, told in full, and the uncertain ones by name. */
export function storiesOf({ lost, unsettled, wronglyDoubled, uncertain, fell }: Verdict): string {
  const told = (what: string, stories: readonly string[]) => stories.slice(0, 10).map((story) => `${what}: ${story}`);
  const listed = [...uncertain.arrived, ...uncertain.not];
  return [
    ...told('lost', lost),
    ...told('not done with', unsettled),
    ...told('doubled', wronglyDoubled),
    ...told('fell', fell),
    ...(listed.length > 0 ? [`uncertain, listed: ${listed.join(', ')}`] : []),
  ].join('\n');
}
