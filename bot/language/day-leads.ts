import { list } from './lists.ts';
import { byLastWord, startOf, type Token } from './tokens.ts';

/** How a day is led in: "uiterlijk" makes it a deadline, "van" makes it belong to something else. */
export type DayLead = 'deadline' | 'until' | 'including' | 'from' | 'on' | 'of' | 'none';

const leads: ReadonlyMap<string, DayLead> = new Map([
  ...list(`
  uiterlijk | uitelijk | uiterlik | voor | tegen | per | by | before | due | deadline | ultimo | no later than |
  not later than | at the latest | binnen
`).map((words): [string, DayLead] => [words, 'deadline']),
  ...['tot aan', 'tot', 'until', 'till', 'til'].map((words): [string, DayLead] => [words, 'until']),
  ...list(`
  tot en met | t / m | tm | t - m | through | up to and including | t . m . | t m | tot & met | tot / met
`).map((words): [string, DayLead] => [words, 'including']),
  ...['vanaf', 'sinds', 'from', 'since', 'met ingang van', 'starting', 'per ingang van'].map(
    (words): [string, DayLead] => [words, 'from'],
  ),
  ...['op', 'in', 'rond', 'om', 'on', 'at', 'aan', 'gedurende', 'tijdens', 'during'].map((words): [string, DayLead] => [
    words,
    'on',
  ]),
  ...['van', 'over', 'uit', 'of', 'about', 'tussen', 'between'].map((words): [string, DayLead] => [words, 'of']),
]);
const leadWords = byLastWord([...leads.keys()]);
const between = new Set(['de', 'het', 'the', 'den', 'nog', 'liefst', 'ergens', 'ongeveer', 'circa', 'ca', ':']);

/** The words before a day that belong to it: where they begin and what they make of the day. */
export function leadBefore(tokens: readonly Token[], at: number): { lead: DayLead; from: number } {
  let from = at;
  let lead: DayLead = 'none';
  for (let step = 0; step < 4; step += 1) {
    const start = skipBack(tokens, from);
    const found = endingAt(tokens, start);
    if (!found) break;
    lead = stronger(lead, found.lead);
    from = found.from;
  }
  return { lead, from: widen(tokens, from) };
}

function skipBack(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && between.has(tokens[at - 1]?.word ?? '')) at -= 1;
  return at;
}

function endingAt(tokens: readonly Token[], end: number): { lead: DayLead; from: number } | undefined {
  let best: { lead: DayLead; from: number } | undefined;
  for (const words of leadWords(tokens[end - 1]?.word)) {
    const from = startOf(tokens, end, words);
    if (from !== undefined && from < (best?.from ?? end)) best = { lead: leads.get(words) ?? 'none', from };
  }
  return best;
}

/** "Nog" and "liefst" before the lead go with it. */
function widen(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && ['nog', 'liefst', 'ergens'].includes(tokens[at - 1]?.word ?? '')) at -= 1;
  return at;
}

function stronger(near: DayLead, further: DayLead): DayLead {
  if (near === 'none' || near === 'on') return further === 'on' && near === 'on' ? 'on' : further;
  return further === 'deadline' ? 'deadline' : near;
}
