import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { aesCipher, UnreadableText } from '../../../adapters/system/cipher.ts';
import { keysFor, localKey } from '../../../adapters/system/local-key.ts';

const key = Buffer.alloc(32, 7);
const cipher = aesCipher(key);

describe('sealing', () => {
  test('gives any text back to who has the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(aesCipher(Buffer.from(key)).open(cipher.seal(text))).toBe(text);
      }),
    );
  });

  test('names its version and the key, and never looks the same twice', () => {
    const [one, two] = [cipher.seal('een notitie'), cipher.seal('een notitie')];
    expect(one).toMatch(/^v1\.[0-9a-f]{12}\.[A-Za-z0-9_-]+$/);
    expect(one).not.toBe(two);
    expect(one.split('.')[1]).toBe(two.split('.')[1]);
    expect(aesCipher(randomBytes(32)).seal('').split('.')[1]).not.toBe(one.split('.')[1]);
  });

  test('with another key is said clearly', () => {
    const foreign = aesCipher(randomBytes(32)).seal('een notitie');
    expect(() => cipher.open(foreign)).toThrow(UnreadableText);
    expect(() => cipher.open(foreign)).toThrow(foreign.split('.')[1]);
  });

  test('notices every change, and every cut', () => {
    const sealed = cipher.seal('een notitie');
    const start = sealed.lastIndexOf('.') + 1;
    for (let at = start; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(() => cipher.open(sealed.slice(0, at) + other + sealed.slice(at + 1))).toThrow(UnreadableText);
      expect(() => cipher.open(sealed.slice(0, at))).toThrow(UnreadableText);
    }
    expect(() => cipher.open('een notitie')).toThrow(UnreadableText);
  });

  test('can be opened by an older key, which seals no more', () => {
    const older = randomBytes(32);
    const both = aesCipher(key, older);
    expect(both.open(aesCipher(older).seal('van vroeger'))).toBe('van vroeger');
    expect(cipher.open(both.seal('van nu'))).toBe('van nu');
    expect(() => aesCipher(older).open(both.seal('van nu'))).toThrow(UnreadableText);
  });

  test('refuses a key of another length', () => {
    expect(() => aesCipher(randomBytes(31))).toThrow('32 bytes');
  });
});

describe("local mode's key", () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is made once, for its owner only, and leaves nothing else behind', () => {
    const place = join(folder, 'a', 'data');
    const made = localKey(place);
    expect(made).toHaveLength(32);
    expect(localKey(place).equals(made)).toBe(true);
    expect(readdirSync(place)).toEqual(['encryption.key']);
    expect(statSync(join(place, 'encryption.key')).mode & 0o777).toBe(0o600);
  });

  test('still opens what it sealed when the settings bring another', () => {
    const [place, empty] = [join(folder, 'b'), join(folder, 'c')];
    const [own, configured] = [localKey(place), randomBytes(32)];
    expect(keysFor(undefined, place)).toEqual([own]);
    expect(keysFor(configured, place)).toEqual([configured, own]);
    expect(keysFor(configured, empty)).toEqual([configured]);
    expect(existsSync(empty)).toBe(false);
  });

  test('that was damaged is refused and never replaced', () => {
    const path = join(folder, 'encryption.key');
    writeFileSync(path, 'half a k');
    expect(() => localKey(folder)).toThrow('32 bytes');
    expect(existsSync(path)).toBe(true);
    expect(() => localKey(folder)).toThrow('32 bytes');
  });
});
