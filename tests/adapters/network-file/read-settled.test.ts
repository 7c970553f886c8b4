import { describe, expect, it } from 'vitest';
import { networkIn, problemsIn, sound } from './sound.ts';

/** The sound file with what a body says of its meetings and a region of consultatie. */
const fuller = sound
  .replace(
    'start: 2026-01-08, time: "13:00", minutes: 120}',
    `start: 2026-01-08, time: "13:00", minutes: 120, except: [2026-08-06]}
    changes:
      - {day: 2026-12-10, to: {day: 2026-12-11, time: "10:00"}, why: De zaal is bezet}
      - {day: 2026-12-24, cancelled: true}
    venue: Wijkcentrum`,
  )
  .replace(
    '  - {key: haaglanden, name: Haaglanden, landsdeel: zuid-west}',
    `  - key: haaglanden
    name: Haaglanden
    landsdeel: zuid-west
    consultation:
      urgent: {name: Spoedlijn, phone: "070 000 01 23"}
      reading:
        - {on: [mo, tu], from: "09:00", to: "12:00"}
        - {on: [fr], from: "13:00", to: "15:00"}
      expectation: Binnen een week
      family: ask
      elsewhere:
        - {name: MDA++, for: geweld, contact: Chris Proef}
        - {name: Tafel, for: veiligheid, contact: Sem Proef, phone: "070 000 04 56"}`,
  );

describe('what a body says of its meetings, and a region of consultatie', () => {
  it('becomes what the bot knows of them', () => {
    const { bodies, regions } = networkIn(fuller);
    expect(bodies[0]).toMatchObject({ venue: 'Wijkcentrum', cadence: { except: ['2026-08-06'] } });
    expect(bodies[0]?.changes).toEqual([
      { day: '2026-12-10', to: { day: '2026-12-11', time: '10:00' }, why: 'De zaal is bezet' },
      { day: '2026-12-24' },
    ]);
    expect(regions[0]?.consultation).toEqual({
      urgent: { name: 'Spoedlijn', phone: '070 000 01 23' },
      reading: [
        { weekday: 1, from: '09:00', to: '12:00' },
        { weekday: 2, from: '09:00', to: '12:00' },
        { weekday: 5, from: '13:00', to: '15:00' },
      ],
      expectation: 'Binnen een week',
      screenWithin: 3,
      family: 'ask',
      elsewhere: [
        { name: 'MDA++', for: 'geweld', contact: 'Chris Proef' },
        { name: 'Tafel', for: 'veiligheid', contact: 'Sem Proef', phone: '070 000 04 56' },
      ],
    });
  });

  it.each([
    ['neither moved nor cancelled', ', cancelled: true', '', 'bodies[0].changes[1]', 'óf to'],
    ['not cancelled', 'cancelled: true', 'cancelled: false', 'bodies[0].changes[1].cancelled', 'niet afgelast'],
    [
      'moved and cancelled at once',
      ', why: De zaal',
      ', cancelled: true, why: De zaal',
      'bodies[0].changes[0]',
      'óf to',
    ],
    ['moved without a time', ', time: "10:00"}', '}', 'bodies[0].changes[0].to.time', 'ontbreekt'],
    ['changed twice', '{day: 2026-12-24', '{day: 2026-12-10', 'bodies[0].changes[1].day', 'nog niet eerder'],
    ['moved a season away', 'day: 2026-12-11', 'day: 2027-03-11', 'bodies[0].changes[0].to.day', 'hoogstens 60'],
    ['excepted and changed', '[2026-08-06]', '[2026-12-10]', 'bodies[0].changes[0].day', 'except'],
    ['excepted twice', '[2026-08-06]', '[2026-08-06, 2026-08-06]', 'bodies[0].cadence.except[1]', 'nog niet eerder'],
    ['a wrong word', ', cancelled: true', ', canceled: true', 'bodies[0].changes[1].canceled', '“cancelled”'],
    ['a wrong word in a move', '{day: 2026-12-11', '{dag: 2026-12-11', 'bodies[0].changes[0].to.dag', '“day”'],
  ])('is told with its place: a meeting %s', (_what, from, to, place, expected) => told(from, to, place, expected));

  const consultation = 'regions[0].consultation';
  it.each([
    ['no number for what is urgent', ', phone: "070 000 01 23"', '', `${consultation}.urgent.phone`, 'ontbreekt'],
    ['a number as a number', '"070 000 01 23"', '112', `${consultation}.urgent.phone`, 'tussen aanhalingstekens'],
    ['words for a number', '"070 000 01 23"', 'bel ons', `${consultation}.urgent.phone`, 'telefoonnummer'],
    ['a Saturday', '[fr]', '[sa]', `${consultation}.reading[1].on[0]`, 'mo, tu, we, th, fr'],
    ['no day', '[fr]', '[]', `${consultation}.reading[1].on`, 'lijst'],
    ['the same hours twice', '[mo, tu]', '[mo, mo]', `${consultation}.reading[0].on[1]`, 'nog niet eerder'],
    ['hours that end before they begin', '"15:00"', '"12:30"', `${consultation}.reading[1].to`, 'na from'],
    ['no expectation', '      expectation: Binnen een week\n', '', `${consultation}.expectation`, 'ontbreekt'],
    [
      'a month to screen',
      '      family',
      '      screenWithin: 30\n      family',
      `${consultation}.screenWithin`,
      '1 tot 20',
    ],
    [
      'a weight of its own',
      '      family',
      '      adviceStatus: vrij\n      family',
      `${consultation}.adviceStatus`,
      'bindend',
    ],
    [
      'a deputy whom nobody knows',
      '      family',
      '      deputy: niemand\n      family',
      `${consultation}.deputy`,
      'members',
    ],
    ['a family nowhere', 'family: ask', 'family: thuis', `${consultation}.family`, 'before-and-after'],
    ['a place without a name in it', ', contact: Chris Proef', '', `${consultation}.elsewhere[0].contact`, 'ontbreekt'],
    ['a place twice', '{name: Tafel', '{name: mda++', `${consultation}.elsewhere[1].name`, 'nog niet eerder'],
    ['a wrong word', '      expectation:', '      expactation:', `${consultation}.expactation`, '“expectation”'],
  ])('is told with its place: %s', (_what, from, to, place, expected) => told(from, to, place, expected));

  function told(from: string, to: string, place: string, expected: string): void {
    if (!fuller.includes(from)) throw new Error(`Not in the fuller file: ${from}`);
    const text = fuller.replace(from, to);
    const problems = problemsIn(text);
    const problem = problems.find(({ path }) => path === place);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.expected).toContain(expected);
    expect(problem?.line).toBeGreaterThan(5);
    expect(problemsIn(text, { language: 'en' })).toHaveLength(problems.length);
  }
});
