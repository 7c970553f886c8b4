import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../adapters/network-file/read-network-file.ts';
import { changed, networkIn, problemsIn, sound } from './sound.ts';

/** `line:path`, which says which problem it is. */
const where = (text: string) => problemsIn(text).map(({ line, path }) => `${line}:${path}`);

describe('a network file without problems', () => {
  const network = networkIn(sound);

  it('becomes the network it describes', () => {
    expect(network.settings).toEqual({
      name: 'Klein netwerk',
      zone: 'Europe/Amsterdam',
      norm: 120,
      hoursQuestion: false,
      memberNames: true,
      contact: 'noor@bureau.example',
    });
    expect(network.members[2]).toEqual({
      key: 'sara-de-boer',
      name: 'Sara de Boer',
      email: 'sara@wijkteam.example',
      occupation: 'wijkteamprofessional',
      organisation: 'wijkteam',
      region: 'haaglanden',
      parties: [],
      seats: [],
      norm: 90,
      zone: 'Europe/Amsterdam',
    });
    expect(network.members[0]?.seats).toEqual([
      { body: 'koersgroep', roles: ['secretary'] },
      { body: 'adviesraad', roles: ['secretary'] },
    ]);
    expect(network.bodies[0]?.dates).toEqual([{ day: '2026-12-01', time: '09:30' }]);
    expect(network.holidays).toEqual([{ name: 'Brugdag', from: '2027-05-07', to: '2027-05-07' }]);
  });

  it('lets the koersgroep’s secretary see messages first, a week ahead, and other bodies get theirs two days ahead', () => {
    expect(network.bodies.map(({ key, reminders }) => [key, reminders])).toEqual([
      ['ret', { progressDays: 2, review: false }],
      ['koersgroep', { progressDays: 7, review: true }],
      ['adviesraad', { progressDays: 2, review: false }],
    ]);
  });

  it('may settle its own reminders, zone and norm', () => {
    const own = networkIn(
      changed('fullName: Koersgroep}', 'fullName: Koersgroep, reminders: {progressDays: 10, review: false}}').replace(
        '  contact: noor-visser',
        '  zone: America/Paramaribo\n  norm: 90\n  hoursQuestion: true',
      ),
    );
    expect(own.bodies[1]?.reminders).toEqual({ progressDays: 10, review: false });
    expect(own.settings).toMatchObject({ zone: 'America/Paramaribo', norm: 90, hoursQuestion: true, contact: '' });
    expect(own.members[0]?.zone).toBe('America/Paramaribo');
  });

  it('takes the installation’s zone when it names none', () => {
    expect(networkIn(sound, { zone: 'Europe/Brussels' }).members[0]?.zone).toBe('Europe/Brussels');
  });

  it('needs no settings, and takes an empty list for one that was left out', () => {
    const small = networkIn('organisations: []\nbodies: []\nmembers: []\nthemes:\n');
    expect(small.themes).toEqual([]);
    expect(small.settings).toMatchObject({ name: 'Lerend netwerk', norm: 120 });
  });
});

describe('a value that does not fit', () => {
  it.each([
    ['a day that does not exist', '2026-01-08', '2026-02-30', '19:bodies[0].cadence.start', 'een dag die bestaat'],
    ['a time that does not exist', '09:30', '24:30', '21:bodies[0].dates[0].time', 'kloktijd'],
    ['a time without a nought', '09:30', '9:30', '21:bodies[0].dates[0].time', 'kloktijd'],
    ['minutes in words', 'minutes: 120', 'minutes: twee uur', '19:bodies[0].cadence.minutes', 'aantal minuten'],
    ['half minutes', 'minutes: 120', 'minutes: 1.5', '19:bodies[0].cadence.minutes', 'aantal minuten'],
    ['a bad rule', 'FREQ=WEEKLY;', 'FREQ=WEKELY;', '19:bodies[0].cadence.rule', 'RFC 5545'],
    ['a rule without end', 'INTERVAL=2', 'INTERVAL=0', '19:bodies[0].cadence.rule', 'RFC 5545'],
    ['an unknown type', 'type: koersgroep', 'type: koers', '22:bodies[1].type', 'koersgroep'],
    ['an unknown role', '[member]', '[lid]', '39:members[1].roles.adviesraad[0]', 'secretary'],
    ['a role that is no list', '[member]', 'member', '39:members[1].roles.adviesraad', 'lijst'],
    ['no role at all', '[member]', '[]', '39:members[1].roles.adviesraad', 'lijst'],
    ['no e-mail address', 'noor@bureau.example', 'noor', '30:members[0].email', 'e-mailadres'],
    ['a key with capitals', 'key: amir-bouali', 'key: Amir', '34:members[1].key', 'sleutel'],
    ['a norm below nought', 'norm: 90', 'norm: -90', '46:members[2].norm', 'minuten per week'],
    ['an unknown zone', '  contact: noor-visser', '  zone: Europe/Den_Haag', '3:settings.zone', 'tijdzone'],
    ['a word for yes', '  contact: noor-visser', '  hoursQuestion: ja', '3:settings.hoursQuestion', 'true (ja)'],
    ['a number for a name', 'name: Klein netwerk', 'name: 2026', '2:settings.name', 'een tekst'],
    [
      'a domain with an at sign',
      '[wijkteam.example]',
      '["@wijkteam.example"]',
      '9:organisations[0].domains[0]',
      'e-maildomein',
    ],
    ['a text for a list', 'parties: [gemeenten]', 'parties: gemeenten', '32:members[0].parties', 'lijst'],
    ['a text for an item', '  - {key: gemeenten, name: Gemeenten}', '  - Gemeenten', '12:parties[0]', 'groepje'],
  ])('is told with its line and place: %s', (_what, from, to, place, expected) => {
    const problems = problemsIn(changed(from, to));
    const problem = problems.find(({ line, path }) => `${line}:${path}` === place);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.expected).toContain(expected);
  });

  it('points at the very character', () => {
    expect(problemsIn(changed('start: 2026-01-08', 'start: 8 januari'))).toEqual([
      { line: 19, column: 61, path: 'bodies[0].cadence.start', expected: expect.stringContaining('2026-12-01') },
    ]);
  });

  it('that is missing is told where it should stand', () => {
    const [problem] = problemsIn(changed('    email: noor@bureau.example\n', ''));
    expect(problem).toMatchObject({ line: 28, path: 'members[0].email' });
    expect(problem?.expected).toContain('ontbreekt');
  });

  it('that was left empty counts as missing', () => {
    const [problem] = problemsIn(changed('email: noor@bureau.example', 'email:'));
    expect(problem).toMatchObject({ line: 30, path: 'members[0].email' });
    expect(problem?.expected).toContain('ontbreekt');
  });

  it('hides no other: all are told at once, from top to bottom', () => {
    const text = changed('FREQ=WEEKLY;', 'FREQ=DAILY;')
      .replace('body: ret}', 'body: rte}')
      .replace('email: noor@bureau.example', 'email: noor')
      .replace('norm: 90', 'norm: veel')
      .replace('region: haaglanden\n    norm', 'region: haaglande\n    norm');
    expect(where(text)).toEqual([
      '19:bodies[0].cadence.rule',
      '25:goals[0].body',
      '30:members[0].email',
      '46:members[2].norm',
    ]);
  });

  it('does not make other things wrong: a body that needs another look is still a body', () => {
    expect(where(changed('type: adviesraad', 'type: raad'))).toEqual(['23:bodies[2].type']);
  });
});

describe('a name that the file does not know', () => {
  it('is told with the nearest one', () => {
    const [problem] = problemsIn(changed('occupation: wijk', 'ocupation: wijk'));
    expect(problem).toMatchObject({ line: 43, column: 5, path: 'members[2].ocupation' });
    expect(problem?.expected).toContain('“occupation”');
  });

  it.each([
    ['parties:\n  -', 'partys:\n  -', 'parties'],
    ['  contact:', '  contcat:', 'contact'],
    [', time: "13:00"', ', tijd: "13:00"', 'time'],
    ['{day: 2026', '{dya: 2026', 'day'],
    ['title: Elkaar', 'titel: Elkaar', 'title'],
  ])('is told at any depth: %j as %j', (from, to, nearest) => {
    expect(problemsIn(changed(from, to)).some(({ expected }) => expected.endsWith(`“${nearest}”?`))).toBe(true);
  });

  it('is told without a guess when nothing is near', () => {
    const [problem] = problemsIn(changed('norm: 90', 'lievelingskleur: blauw'));
    expect(problem?.expected).toContain('occupation');
    expect(problem?.expected).not.toContain('bedoel je');
  });

  it('is not mistaken for something of the language: __proto__, constructor', () => {
    expect(where(changed('norm: 90', '__proto__: {norm: 90}'))).toEqual(['46:members[2].__proto__']);
    expect(where(changed('adviesraad: [member]', 'constructor: [member]'))).toEqual([
      '39:members[1].roles.constructor',
    ]);
  });
});

describe('things that do not go together', () => {
  it.each([
    [
      'a role in an unknown body',
      'adviesraad: [member]',
      'adviesrad: [member]',
      '39:members[1].roles.adviesrad',
      '“adviesraad”',
    ],
    [
      'an unknown organisation',
      'organisation: wijkteam',
      'organisation: wijktem',
      '44:members[2].organisation',
      '“wijkteam”',
    ],
    [
      'an unknown region of a member',
      'region: haaglanden\n    norm',
      'region: drenthe\n    norm',
      '45:members[2].region',
      'regions',
    ],
    [
      'an unknown region of a body',
      'region: haaglanden\n    cad',
      'region: haagland\n    cad',
      '18:bodies[0].region',
      '“haaglanden”',
    ],
    ['an unknown landsdeel', 'landsdeel: zuid-west', 'landsdeel: noord', '7:regions[0].landsdeel', 'landsdelen'],
    ['an unknown party', 'parties: [gemeenten]', 'parties: [gemeente]', '32:members[0].parties[0]', '“gemeenten”'],
    ['a goal of an unknown body', 'body: ret}', 'body: sar}', '25:goals[0].body', 'bodies'],
    ['an unknown contact', 'contact: noor-visser', 'contact: noor-viser', '3:settings.contact', '“noor-visser”'],
    ['an address as contact', 'contact: noor-visser', 'contact: noor@bureau.example', '3:settings.contact', 'sleutel'],
    ['the same key twice', 'key: amir-bouali', 'key: noor-visser', '34:members[1].key', 'nog niet eerder'],
    [
      'the same address twice, in other letters',
      'Amir@BUREAU-ln.example',
      'NOOR@bureau.example',
      '36:members[1].email',
      'nog niemand',
    ],
    [
      'an address elsewhere',
      'sara@wijkteam.example',
      'sara@elders.example',
      '42:members[2].email',
      '@wijkteam.example',
    ],
    [
      'a domain of two organisations',
      'Bureau-LN.example',
      'WIJKTEAM.example',
      '10:organisations[1].domains[1]',
      'domein',
    ],
    [
      'a day twice',
      '      - {day: 2026-12-01, time: 09:30}',
      '      - {day: 2026-12-01, time: 09:30}\n      - {day: 2026-12-01, time: 10:30}',
      '22:bodies[0].dates[1].day',
      'dag',
    ],
    ['a RET without a region', '    region: haaglanden\n    cad', '    cad', '15:bodies[0].type', 'een region'],
    [
      'a koersgroep of one region',
      'fullName: Koersgroep',
      'fullName: Koersgroep, region: haaglanden',
      '22:bodies[1].type',
      'landelijk',
    ],
    ['an AO without a landsdeel', 'type: koersgroep', 'type: ao', '22:bodies[1].type', 'een landsdeel'],
    [
      'a holiday that ends before it begins',
      'from: 2027-05-07',
      'from: 2027-05-07, to: 2027-05-06',
      '48:holidays[0].to',
      'vóór from',
    ],
    [
      'a member of the adviesraad with another role',
      'adviesraad: [member]',
      'adviesraad: [member]\n      koersgroep: [member]',
      '39:members[1].roles',
      'alleen de adviesraad',
    ],
    [
      'a member of the adviesraad for a party',
      '[secretary], adviesraad: [secretary]',
      '[secretary], adviesraad: [chair]',
      '33:members[0].roles',
      'alleen de adviesraad',
    ],
  ])('are told: %s', (_what, from, to, place, expected) => {
    const problems = problemsIn(changed(from, to));
    const problem = problems.find(({ line, path }) => `${line}:${path}` === place);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.expected).toContain(expected);
  });

  it('leave alone who only keeps the secretariat of the adviesraad', () => {
    expect(networkIn(sound).members[0]?.seats).toHaveLength(2);
  });
});

describe('a text that is no network file', () => {
  it.each([
    ['nothing at all', '', 'organisations,bodies,members'],
    ['only remarks', '# nog leeg', 'organisations,bodies,members'],
    ['a list', '- een\n- twee', ''],
    ['a sentence', 'hallo', ''],
  ])('is refused: %s', (_what, text, paths) => {
    expect(
      problemsIn(text)
        .map(({ path }) => path)
        .join(','),
    ).toBe(paths);
  });

  it.each([
    ['a bracket that stays open', 'members: [1', 1, 'haakjes'],
    ['a tab', 'members:\n\t- key: x', 2, 'geen tabs'],
    ['a name twice', 'members: []\nbodies: []\nmembers: []', 3, 'staat er al'],
    ['an anchor', 'a: &x 1\nmembers: *x', 2, 'verwijzingen'],
    ['an anchor that points nowhere', 'members: *x', 1, 'verwijzingen'],
    ['an own tag', 'members: !!js/function 1', 1, 'uitroepteken'],
    ['two documents', 'members: []\n---\nmembers: []', 2, 'één netwerk'],
    ['a colon too many', 'members: a: b', 1, 'YAML'],
  ])('is told where it goes wrong: %s', (_what, text, line, expected) => {
    const [problem] = problemsIn(text);
    expect(problem).toMatchObject({ line, path: '' });
    expect(problem?.expected).toContain(expected);
  });

  it('is refused at once when it is far too long or nested without end', () => {
    expect(problemsIn('#'.repeat(2_000_001))[0]?.expected).toContain('twee miljoen');
    expect(problemsIn('['.repeat(100_000))).not.toEqual([]);
  });

  it('cannot grow by references to itself', () => {
    const lines = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'members: [*c]'];
    expect(problemsIn(lines.join('\n')).length).toBeGreaterThan(0);
  });
});

describe('a problem as people read it', () => {
  const text = changed('norm: 90', 'norm: veel');

  it('names line, place and what belongs there', () => {
    const [problem] = problemsIn(text);
    if (!problem) throw new Error('There is a problem');
    expect(problemLine(problem)).toBe(
      'Regel 46, teken 11 (members[2].norm): hier hoort een aantal minuten per week van 0 tot 2400',
    );
  });

  it('is told in English to who asks for it', () => {
    const [problem] = problemsIn(text, { language: 'en' });
    if (!problem) throw new Error('There is a problem');
    expect(problemLine(problem, 'en')).toBe(
      'Line 46, character 11 (members[2].norm): here belongs a number of minutes a week from 0 to 2400',
    );
  });

  it('repeats no value of the file, which may be an address', () => {
    const told = JSON.stringify(problemsIn(changed('sara@wijkteam.example', 'sara@elders.example')));
    expect(told).not.toContain('sara@');
  });
});
