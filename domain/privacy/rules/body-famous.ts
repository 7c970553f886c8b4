import { phrase } from './body-surroundings.ts';
import { withPlainLetters } from './letters.ts';
import type { Token } from './tokens.ts';

/** After whom many a school is called, and nobody whom a professional would speak of. */
const famous = withPlainLetters(
  /^(?:willem de zwijger|willem van oranje|jan van nassau|prins maurits|johan de witt|groen van prinsterer|guido de br[eè]s|titus brandsma|jan ligthart|theo thijssen|rosa boekdrukker|albert schweitzer|martin luther king|nelson mandela|da costa|oranje nassau|eben[- ]ha[eë]zer|rehoboth|maranatha|immanu[eë]l|sjaloom|bethel|ichthus|calvijn|comenius|erasmus|spinoza|thorbecke|bonifatius|willibrord\p{L}*|franciscus|augustinus|aloysius|lambertus|servatius|gomarus|gerardus|marnix|melanchthon|kennedy|gandhi|anna frank|anne frank|annie m\p{L}* schmidt|juliana van stolberg|koningin \p{L}+|prinses? \p{L}+|sint \p{L}+)$/u,
);

/** Of those, whom no sentence is about but as a school. */
const historic =
  /^(?:willem de zwijger|willem van oranje|jan van nassau|prins maurits|groen van prinsterer|guido de br[eè]s|titus brandsma|jan ligthart|theo thijssen|rosa boekdrukker|da costa|oranje nassau|juliana van stolberg)$/;

/** Whether many schools are called so. */
export function isFamous(words: readonly Token[]): boolean {
  return famous.test(phrase(words));
}

/** Whether a name of somebody long dead can only be of a school. */
export function isHistoric(words: readonly Token[]): boolean {
  return historic.test(phrase(words));
}
