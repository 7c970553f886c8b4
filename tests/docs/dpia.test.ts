import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tables } from '../../adapters/database/tables.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { commands } from '../../bot/cli/commands.ts';
import { features } from '../../bot/features.ts';
import { MONTHS_KEPT } from '../../domain/consultations/forget.ts';
import { MINUTES_OF_USE } from '../../domain/keeping/download.ts';
import { type FindingClass, findingClasses, points } from '../../domain/privacy/finding.ts';
import { DAYS_KEPT } from '../../domain/quotes/forget-quotes.ts';
import { DAYS_DRAFT_IS_KEPT, DAYS_REASON_IS_KEPT, DAYS_RECEIVED_IS_KEPT } from '../../jobs/erase-expired.ts';
import { root } from './sandbox.ts';

const page = readFileSync(join(root, 'docs/dpia.md'), 'utf8');
const flat = page.replace(/\s+/g, ' ');
const models = readdirSync(join(root, 'prisma/models'))
  .map((file) => readFileSync(join(root, 'prisma/models', file), 'utf8'))
  .join('\n');

/** What the page says of each table: what it is, how long it is kept, and what of it is sealed. */
const rows = new Map(
  [...page.matchAll(/^\| `(?<table>\w+)` \| (?<what>[^|]+) \| (?<long>[^|]+) \| (?<sealed>[^|]+) \|$/gm)].map((row) => [
    row.groups?.['table'] ?? '',
    { what: row.groups?.['what'], long: row.groups?.['long'] ?? '', sealed: row.groups?.['sealed'] },
  ]),
);

const words: Readonly<Record<FindingClass, string>> = {
  bsn: 'BSN',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'IBAN',
  plate: 'kenteken',
  postcode: 'postcode met huisnummer',
  street: 'straat met huisnummer',
  date: 'geboortedatum',
  case: 'dossiernummer',
  name: 'naam',
  handle: 'sociale media',
  school: 'school',
  institution: 'instelling met plaats',
};

describe('the text for a DPIA', () => {
  test('names every table, and none that there is not', () => {
    expect([...rows.keys()].sort()).toEqual([...tables].sort());
  });

  test.each(tables.map((table) => [table] as const))('says how long %s is kept, and until when', (table) => {
    expect(rows.get(table)?.long).toMatch(
      /\d+ (maanden|dag|dagen|minuten)|een jaar|tot wissen|blijft|zolang|als (de|het) |tot de bot daar weg is/,
    );
  });

  test('says of every table with ciphertext in it that something of it is sealed', () => {
    const sealed = [...models.matchAll(/(?<told>(?:^\/\/\/.*\n)+)model (?<name>\w+)/gm)].flatMap(({ groups }) =>
      /ciphertext/.test(groups?.['told'] ?? '') ? [groups?.['name'] ?? ''] : [],
    );
    expect(sealed.length).toBeGreaterThan(10);
    expect(sealed.filter((table) => rows.get(table)?.sealed === 'nee')).toEqual([]);
  });

  test('gives the terms that the code keeps', () => {
    expect(flat).toContain(`**${MONTHS_KEPT} maanden** na afsluiten`);
    for (const table of ['ConsultationText', 'ConsultationEvent'])
      expect(rows.get(table)?.long).toBe(`${MONTHS_KEPT} maanden na afsluiten`);
    expect(rows.get('ConsultationPlace')?.long).toContain(`${MONTHS_KEPT} maanden na afsluiten`);
    expect(rows.get('Received')?.long).toBe(`${DAYS_RECEIVED_IS_KEPT} dagen`);
    expect(rows.get('Draft')?.long).toBe(`${DAYS_DRAFT_IS_KEPT} dag`);
    expect(rows.get('Reason')?.long).toContain(`${DAYS_REASON_IS_KEPT} dagen`);
    expect(rows.get('Quote')?.long).toContain(`${DAYS_KEPT} dagen`);
    expect(rows.get('Download')?.long).toBe(`${MINUTES_OF_USE} minuten`);
  });

  test('gives the length of the key that the code takes', () => {
    const [, bits] = /een sleutel van (\d+) bits/.exec(flat) ?? [];
    expect(() => aesCipher(Buffer.alloc(Number(bits) / 8))).not.toThrow();
    expect(() => aesCipher(Buffer.alloc(Number(bits) / 8 - 1))).toThrow();
    expect(aesCipher(Buffer.alloc(32)).seal('')).toMatch(/^v1\.[0-9a-f]{12}\./);
  });

  test('names every class of the guard, and on the right side', () => {
    const [, directly = '', indirectly = ''] =
      /houdt de tekst tegen: ([^.]+)\. .*?waarom het nodig is: ([^.]+)\./.exec(flat) ?? [];
    const listed = { directly: directly.split(', '), indirectly: indirectly.split(', ') };
    for (const found of findingClasses)
      expect(listed[points[found]].filter((each) => each.includes(words[found])).length).toBeGreaterThan(0);
    expect(listed.directly.length + listed.indirectly.length).toBe(findingClasses.length);
  });

  test('never promises that nobody is recognised, and names commands and words that there are', () => {
    expect(flat).not.toMatch(/anoniem/i);
    const known = commands.map(({ usage }) => usage);
    const named = [...flat.matchAll(/npm run cli -- ([a-z]+(?: [a-z]+)?)/g)].map(([, command = '']) => command);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((command) => !known.some((usage) => usage.startsWith(command)))).toEqual([]);
    expect(known.filter((usage) => usage.startsWith('members ')).length).toBe(2);
    const said = features.flatMap(({ words: each }) => each.flatMap(({ names }) => names));
    expect(['gegevens', 'wis'].every((word) => flat.includes(`\`${word}\``) && said.includes(word))).toBe(true);
  });
});
