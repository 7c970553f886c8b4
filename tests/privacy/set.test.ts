import { describe, expect, it } from 'vitest';
import { classes, examples, parts, readMarked } from './marked.ts';

/** Weighs the digits of a citizen service number; zero when it is one. */
function elevens(digits: string): number {
  return [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place === 8 ? -1 : 9 - place), 0) % 11;
}

/** What is left of a bank number after division, as ISO 13616 has it; one when it is right. */
function ninetySevens(number: string): number {
  const plain = number.replace(/\W/g, '').toUpperCase();
  const digits = [...(plain.slice(4) + plain.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

describe('the set that the privacy guard is measured on', () => {
  it('is read with the places of what is marked', () => {
    const { text, spans } = readMarked('Zus {name:Samira} zit op {school:Het Kompas}.');
    expect(text).toBe('Zus Samira zit op Het Kompas.');
    expect(spans.map((span) => [span.class, text.slice(span.from, span.to)])).toEqual([
      ['name', 'Samira'],
      ['school', 'Het Kompas'],
    ]);
    for (const wrong of ['Zus {name:Samira', 'Zus name:Samira}', 'Zus {naam:Samira}', 'Zus {name:}']) {
      expect(() => readMarked(wrong)).toThrow();
    }
  });

  it.each(['open', 'sealed'] as const)(
    'holds a hundred spans of each class and a quarter of clean lines: %s',
    (half) => {
      const all = examples(half);
      const spans = all.flatMap((example) => example.spans);
      for (const each of classes) {
        expect(spans.filter((span) => span.class === each).length, each).toBeGreaterThanOrEqual(100);
      }
      const clean = all.filter((example) => example.spans.length === 0);
      expect(clean.length / all.length).toBeGreaterThanOrEqual(0.25);
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    },
  );

  it('has no line in two parts', () => {
    const all = parts.flatMap((part) => [...new Set(examples(part).map(({ text }) => text))]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(parts)('has numbers that pass the tests they are told by, and are nobody’s: %s', (part) => {
    for (const { text, spans } of examples(part)) {
      for (const { class: kind, from, to } of spans) {
        const found = text.slice(from, to);
        const digits = found.replace(/\D/g, '').padStart(9, '0');
        if (kind === 'bsn') expect([elevens(digits), /^(9999|0000|123456782)/.test(digits)], part).toEqual([0, true]);
        if (kind === 'iban') expect(ninetySevens(found), part).toBe(1);
      }
    }
  });
});
