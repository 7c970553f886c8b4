import type { Language } from '../../domain/network/network.ts';
import { type Copy, strong } from '../view/copy.ts';

const nl = {
  button: 'Wie las dit?',
  title: (number: string) => `Wie las ${number}?`,
  intro: 'Iedereen die jouw vraag opent, staat hier. Zo zie je bij wie jouw woorden zijn.',
  none: 'Nog niemand opende jouw vraag.',
  reader: (name: string): Copy => strong(name),
  once: (moment: string) => `Eén keer, ${moment}.`,
  often: (times: number, moment: string) => `${times} keer, het laatst ${moment}.`,
  more: (count: number) => (count === 1 ? 'En nog één ander.' : `En nog ${count} anderen.`),
  back: 'Naar de vraag',
};

const en = {
  button: 'Who read this?',
  title: (number: string) => `Who read ${number}?`,
  intro: 'Everybody who opens your question is listed here, so that you see with whom your words are.',
  none: 'Nobody has opened your question yet.',
  reader: (name: string): Copy => strong(name),
  once: (moment: string) => `Once, ${moment}.`,
  often: (times: number, moment: string) => `${times} times, most recently ${moment}.`,
  more: (count: number) => (count === 1 ? 'And one other.' : `And ${count} others.`),
  back: 'To the question',
} satisfies typeof nl;

export const readersTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
