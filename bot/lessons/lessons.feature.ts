import { type Feature, onPress, onSubmit } from '../conversation/feature.ts';
import { lessonsAtHome } from './lessons.home.ts';
import { lessonNudges, openLessonOf } from './lessons.nudges.ts';
import * as steps from './lessons.steps.ts';
import { lessonTexts } from './lessons.texts.ts';
import { inWords, look, openFind, sendFind } from './lessons.ts';
import * as calls from './lessons.vocabulary.ts';

/** Leerpunten: what was learned from a case, agreed to by its asker, released by the screener, found by everybody. */
export const lessonsFeature: Feature = {
  name: 'lessons',
  words: [{ names: ['leerpunten', 'leerpunt', 'lessons', 'lesson'], handle: inWords }],
  calls: [
    onPress(calls.openSearch, async (_input, turn) => openFind(turn)),
    onSubmit(calls.sendSearch, (_input, values, turn) => sendFind(values, turn)),
    onPress(calls.browse, ({ below }, turn) => look(below, turn)),
    onPress(calls.ofConsultation, ({ consultation }, turn) => steps.seeOfCase(consultation, turn)),
    onPress(calls.openPropose, ({ consultation }, turn) => steps.openPropose(consultation, turn)),
    onSubmit(calls.sendPropose, ({ consultation }, values, turn) => steps.sendPropose(consultation, values, turn)),
    onPress(calls.see, ({ lesson }, turn) => steps.seeOne(lesson, turn)),
    onPress(calls.agree, ({ lesson }, turn) => steps.agree(lesson, turn)),
    onPress(calls.askDecline, ({ lesson }, turn) => steps.askDecline(lesson, turn)),
    onPress(calls.decline, ({ lesson }, turn) => steps.decline(lesson, turn)),
    onPress(calls.openWords, ({ lesson }, turn) => steps.openWords(lesson, turn)),
    onSubmit(calls.sendWords, ({ lesson }, values, turn) => steps.sendWords(lesson, values, turn)),
    onPress(calls.openReword, ({ lesson }, turn) => steps.openReword(lesson, turn)),
    onSubmit(calls.sendReword, ({ lesson }, values, turn) => steps.sendReword(lesson, values, turn)),
    onPress(calls.release, ({ lesson }, turn) => steps.release(lesson, turn)),
  ],
  nudges: lessonNudges,
  later: ['lesson-proposed', 'lesson-to-release', 'lesson-words-asked'],
  home: lessonsAtHome,
  opens: openLessonOf,
  help: (turn) => {
    const t = lessonTexts[turn.language];
    return { line: t.helpLine, button: { label: t.search, call: calls.openSearch({}) } };
  },
};
