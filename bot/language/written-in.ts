type Language = 'nl' | 'en';

const spaced = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words that the one language is full of and the other does not have; nor has Frisian, of which "it" is one. */
const ofEach: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: spaced(
    `de het een en ik je jij jou jouw hij zij ze wij zijn haar hun ons onze mijn niet geen maar ook nog naar voor bij aan
    op uit om te dat dit deze dan wie waar waarom welke wordt worden heeft hebben moet moeten kunnen gaat er al als met van
    door weer tot toen heel graag eerst iets niets wel`,
  ),
  en: spaced(
    `the and to he she they you i his her their our my your not but also with for from by that this these who where why
    what when which how has have been are were does did must should would could can will there about after because`,
  ),
};

/** The language that a text is written in, by its small words; where they don't tell, the one that is given. */
export function writtenIn(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => ofEach[language].has(word)).length;
  const [dutch, english] = [count('nl'), count('en')];
  if (dutch === english) return otherwise;
  return dutch > english ? 'nl' : 'en';
}
