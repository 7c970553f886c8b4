import { lessonsWaitingFor } from '../../domain/lessons/waiting-lessons.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import type { Part } from '../view/card.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

const MOST_SHOWN = 3;

/** Leerpunten that wait for the reader; their words stand nowhere, for others may see the screen. */
export async function lessonsAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = lessonTexts[turn.language];
  const waiting = (await lessonsWaitingFor(turn.me, turn)).slice(0, MOST_SHOWN);
  if (waiting.length === 0) return undefined;
  const titles = {
    proposed: t.newsTitles['lesson-proposed'],
    'words-asked': t.newsTitles['lesson-words-asked'],
    agreed: t.newsTitles['lesson-to-release'],
  } as const;
  const parts = waiting.map(
    ({ id, state }): Part => ({
      kind: 'item',
      text: titles[state as keyof typeof titles],
      buttons: [{ label: t.see, call: calls.see({ lesson: id }) }],
    }),
  );
  return { title: t.homeTitle, parts, discreet: true };
}
