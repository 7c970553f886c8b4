import type { Contents, Listed } from './contents.ts';
import { at, twice } from './finding.ts';
import type { Finding } from './problem.ts';

type Region = Contents['regions'][number]['item'];

/** What a region says of consultatie: hours that have a length, and nothing twice. */
export function consultationFindings({ item: { consultation }, path }: Listed<Region>): Finding[] {
  if (!consultation) return [];
  const { reading, elsewhere } = consultation;
  const base = [...path, 'consultation'];
  const readAt = reading.flatMap(({ on, from, to }, line) =>
    on.map((name, index) => ({ item: `${name} ${from} ${to}`, path: [...base, 'reading', line, 'on', index] })),
  );
  return [
    ...twice('reading-day', readAt),
    ...reading.flatMap(({ from, to }, line) =>
      to > from ? [] : [at([...base, 'reading', line, 'to'], { fault: 'backwards-time' })],
    ),
    ...twice(
      'name',
      elsewhere.map(({ name }, index) => ({ item: name, path: [...base, 'elsewhere', index, 'name'] })),
    ),
  ];
}
