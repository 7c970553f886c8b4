import type { Place } from './name-surroundings.ts';

/** `zag Sep drie keer`: only somebody is seen or called. */
export function isSeen({ token, before, after }: Place): boolean {
  return (
    token.capital && /^(?:zag|zie|ziet|sprak|belde|bezocht)$/.test(before?.low ?? '') && !/^\d/.test(after?.low ?? '')
  );
}

/** `het Meisje van Glas`: a title, of words alone. */
export function isTitled({ beforeThat }: Place): boolean {
  return Boolean(beforeThat?.capital && !beforeThat.begins && beforeThat.isWord && !beforeThat.isGiven);
}

/** `Vandaag Wolf gezien`, `Wolf, 7 jaar`: of a word with a capital. */
export function isMet({ token, before, after, afterThat }: Place): boolean {
  if (/^(?:de|het|een|'t|mijn|ons|onze|deze|dit|elke|geen)$/.test(before?.low ?? '') || token.low.length < 3)
    return false;
  if (token.isWord && !token.isGiven && !token.isSurname && token.low.length > 6) return false;
  if (/^(?:, | \()$/.test(after?.gap ?? '') && /^1?\d$/.test(after?.low ?? ''))
    return /^(?:jaar|jr|j)$/.test(afterThat?.low ?? '');
  if ((before?.capital && !before.begins) || (token.isPlace && !token.isGiven)) return false;
  return (
    after?.gap === ' ' &&
    /^(?:gezien|gesproken|gebeld|opgehaald|weggebracht)$/.test(after.low) &&
    !/(?:ing|heid|tie|en)$/.test(token.low)
  );
}

/** `Zon heet ze`. */
export function isNamedSo({ token, after, afterThat }: Place): boolean {
  return /^heett?e?$/.test(after?.low ?? '') && /^(?:ze|hij|zij)$/.test(afterThat?.low ?? '') && token.low.length > 2;
}

/** `Roos hier van de late dienst`, `Iris hier, vraagje`: who writes says so first. */
export function isIntroduced({ token, after, afterThat }: Place): boolean {
  if (!token.isGiven || after?.gap !== ' ' || after.low !== 'hier') return false;
  return (
    afterThat === undefined || /^(?:,|!|:|\.| -| –) ?$/.test(afterThat.gap) || /^(?:van|uit|weer)$/.test(afterThat.low)
  );
}

/** `jaap w.` */
export function isWithInitial({ after, afterThat }: Place): boolean {
  return after?.gap === ' ' && /^[a-tv-z]$/.test(after.text) && /^\./.test(afterThat?.gap ?? '');
}

/** `Dewi 03.07.2011 / Bayu 28.10.2014`: a word of no list right before a whole day. */
export function isBornThen({ token, after, afterThat }: Place): boolean {
  if (token.isWord || token.isPlace || token.isNoName || token.low.length < 3 || !/^[ ,(]{1,2}$/.test(after?.gap ?? ''))
    return false;
  return (
    /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(after?.low ?? '') &&
    /^[-./]$/.test(afterThat?.gap ?? '') &&
    /^\d{1,2}$/.test(afterThat?.low ?? '')
  );
}
