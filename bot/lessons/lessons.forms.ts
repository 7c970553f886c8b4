import { type Lesson, LONGEST_LESSON, LONGEST_TAG, MOST_TAGS } from '../../domain/lessons/lesson.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Form, Values } from '../view/form.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

export const LONGEST_SEARCH = 120;
const LONGEST_TAGS = MOST_TAGS * (LONGEST_TAG + 2);

type Problems = Readonly<Record<string, string>> | undefined;

/** Proposing a leerpunt, or putting it in other words; what was asked for stands with it. */
export function wordsForm(
  filled: Values,
  submit: Call,
  lesson: Lesson | undefined,
  problems: Problems,
  turn: Turn,
): Form {
  const t = lessonTexts[turn.language];
  const hint = lesson?.asked?.hint;
  return {
    title: t.form.title,
    intro: t.form.intro,
    fields: [
      {
        kind: 'long',
        name: 'text',
        label: t.form.text,
        // Beside the field: what stands above a form shows in a notification too.
        hint: hint ? `${t.hint}: ${hint}` : t.form.textHint,
        value: filled['text'] ?? lesson?.words.text,
        maxLength: LONGEST_LESSON,
      },
      {
        kind: 'line',
        name: 'tags',
        label: t.form.tags,
        hint: t.form.tagsHint,
        value: filled['tags'] ?? (lesson?.words.tags.join(', ') || undefined),
        maxLength: LONGEST_TAGS,
        optional: true,
      },
    ],
    submit: { label: t.form.send, call: submit },
    problems,
  };
}

/** *Graag andere woorden*: which ones need not be said. */
export function hintForm({ id }: Pick<Lesson, 'id'>, filled: Values, problems: Problems, turn: Turn): Form {
  const t = lessonTexts[turn.language].form;
  return {
    title: t.wordsTitle,
    fields: [
      {
        kind: 'long',
        name: 'hint',
        label: t.hint,
        hint: t.hintHint,
        value: filled['hint'],
        maxLength: LONGEST_LESSON,
        optional: true,
      },
    ],
    submit: { label: t.wordsSend, call: calls.sendWords({ lesson: id }) },
    problems,
  };
}

/** A few words to search by. */
export function searchForm(words: string | undefined, problem: string | undefined, turn: Turn): Form {
  const t = lessonTexts[turn.language].form;
  return {
    title: t.searchTitle,
    fields: [
      { kind: 'line', name: 'words', label: t.words, hint: t.wordsHint, value: words, maxLength: LONGEST_SEARCH },
    ],
    submit: { label: t.searchSend, call: calls.sendSearch({}) },
    problems: problem === undefined ? undefined : { words: problem },
  };
}

/** Keywords as people type them: with commas, semicolons or on lines of their own. */
export function readTags(typed: string | undefined): readonly string[] {
  return (typed ?? '').split(/[,;\n]/);
}
