import type { Depth, Topic } from '../../domain/expertise/expertise.ts';
import type { Language } from '../../domain/network/network.ts';
import { expertiseTexts } from './expertise.texts.ts';

/** How people say how deep it goes, behind a topic. */
const said: Readonly<Record<Depth, string>> = {
  speciality: 'specialisme|specialist|gespecialiseerd|speciality|specialty|specialism',
  experience: 'ervaring|ervaren|experience|experienced',
};
const ending = (words: string) => new RegExp(`[\\s,;:(–-]+(?:met |mijn |with |my )?(?:${words})\\)?[.,;]?$`, 'iu');
const endings = { speciality: ending(said.speciality), experience: ending(said.experience) };

/** A topic a line, with how deep it goes behind it; without that it was met in practice. */
export function readTopics(words: string): readonly Topic[] {
  return words
    .split(/\n/)
    .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
    .filter((line) => line !== '')
    .map(topicIn);
}

/** As they stand in the form again. */
export function topicsInWords(topics: readonly Topic[], language: Language): string {
  const { depths } = expertiseTexts[language];
  return topics.map(({ name, depth }) => `${name}, ${depths[depth]}`).join('\n');
}

function topicIn(line: string): Topic {
  for (const depth of ['speciality', 'experience'] as const) {
    const name = line.replace(endings[depth], '').trim();
    if (name !== line && name !== '') return { name, depth };
  }
  return { name: line, depth: 'experience' };
}
