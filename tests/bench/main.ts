import { writeFileSync } from 'node:fs';
import { claimsSection } from './claims.ts';
import { dueSection } from './due.ts';
import { growthSection } from './growth.ts';
import { lessonsSection } from './lessons.ts';
import { planningSection } from './planning.ts';
import { privacySection } from './privacy.ts';
import { page, type Section, table } from './report.ts';
import { sizeSection } from './size.ts';
import { memorySection, slackSection, startSection } from './slack.ts';
import { teamsSection } from './teams.ts';

const parts: Readonly<Record<string, () => Promise<Section>>> = {
  slack: slackSection,
  teams: teamsSection,
  start: startSection,
  memory: memorySection,
  size: async () => sizeSection(),
  growth: growthSection,
  planning: planningSection,
  due: dueSection,
  claims: claimsSection,
  privacy: privacySection,
  lessons: lessonsSection,
};

/** Measures all parts and writes docs/benchmarks.md; or only the parts that are named, and then writes nothing. */
async function main(named: readonly string[]): Promise<void> {
  const chosen = Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name));
  const sections: Section[] = [];
  for (const [, measure] of chosen) {
    const section = await measure();
    console.log(table(section).join('\n'));
    sections.push(section);
  }
  if (named.length === 0) writeFileSync('docs/benchmarks.md', page(sections));
  // The server that a part ran says 0 by itself, unless it is said out loud.
  process.exit(sections.some(({ rows }) => rows.some(({ fine }) => !fine)) ? 1 : 0);
}

await main(process.argv.slice(2));
