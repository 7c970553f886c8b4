import { performance } from 'node:perf_hooks';
import { findingClasses } from '../../domain/privacy/finding.ts';
import { guard } from '../builders/guard.ts';
import { judged } from '../privacy/bounds.ts';
import { figuresOf } from '../privacy/figures.ts';
import { examples, type Part, parts } from '../privacy/marked.ts';
import { at } from './load.ts';
import { number, type Row, type Section } from './report.ts';

const letters = 2_000;
const looks = 4_000;
const warmUp = 500;
const longest = 10;

/** How well the privacy guard finds what points at somebody, and how long it takes. Of what is sealed or unseen it prints counts only. */
export async function privacySection(): Promise<Section> {
  return {
    title: 'The privacy guard',
    about: `On lines of tests/privacy/set: ${parts.map((part) => `${number(examples(part).length)} ${part}`).join(', ')}. The rules were written by the open half; nobody has looked into the sealed one, nor into what is unseen (harder lines of people who knew no rule) or fresh (ordinary ones of others who knew none). Found is a span of which a finding of its own kind covers at least half; of the identifiers together, one of any identifier, as a text with either is not kept.`,
    rows: [...ofClasses(), ...parts.flatMap(ofPart), time()],
  };
}

function ofClasses(): Row[] {
  const figures = parts.map((part) => figuresOf(guard, part).byClass);
  return findingClasses.map((kind) => {
    const all = figures.map((each) => each.get(kind) ?? { found: 0, spans: 0, recall: 0 });
    const found = all.map((each) => `${each.found} of ${each.spans} (${share(each.recall)})`).join(', ');
    return { what: `${kind}: found in ${parts.join(', ')}`, found, wanted: 'known', fine: true };
  });
}

function ofPart(part: Part): Row[] {
  const figures = figuresOf(guard, part);
  return [
    ...judged(figures).map(({ what, found, bound, fine }) => ({
      what: `${part}: ${what}`,
      found: share(found),
      wanted: bound,
      fine,
    })),
    {
      what: `${part}: identifiers, found as the kind they are`,
      found: share(figures.identifiersByKind),
      wanted: 'known',
      fine: true,
    },
    { what: `${part}: spans with nothing left to read`, found: share(figures.hidden), wanted: 'known', fine: true },
  ];
}

/** Texts of the length that a form takes, each another stretch of the open half, and as they arrive: read from JSON. */
function time(): Row {
  const whole = examples('open')
    .map(({ text }) => text)
    .join('\n');
  const took: number[] = [];
  for (let n = -warmUp; n < looks; n += 1) {
    const from = ((n + warmUp) * 379) % (whole.length - letters);
    const text: string = JSON.parse(JSON.stringify(whole.slice(from, from + letters)));
    const start = performance.now();
    guard.look(text);
    if (n >= 0) took.push(performance.now() - start);
  }
  took.sort((one, other) => one - other);
  const [middle, most] = [at(took, 0.5), at(took, 0.99)];
  return {
    what: `looking at ${number(letters)} characters, ${number(looks)} times`,
    found: `p99 ${number(most, 1)} ms, median ${number(middle, 1)} ms`,
    wanted: `p99 under ${longest} ms`,
    fine: most < longest,
  };
}

function share(part: number): string {
  return `${number(part * 100, 1)} %`;
}
