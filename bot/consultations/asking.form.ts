import { LONGEST_QUESTION } from '../../domain/consultations/ask.ts';
import { ageBands, waits } from '../../domain/consultations/consultation.ts';
import type { Help } from '../../domain/consultations/who-can-help.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Copy } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { sayReading } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import * as calls from './asking.vocabulary.ts';
import { consultationTexts } from './consultations.texts.ts';

/** How the form stands before somebody. */
export interface Around {
  readonly intro?: Copy | undefined;
  readonly problems?: Readonly<Record<string, string>> | undefined;
  /** The numbers stand above it: whether it can wait is asked anew, in a field that nothing fills in. */
  readonly warned?: boolean | undefined;
}

/** The three required fields that send a question. */
export function questionForm(filled: Values, help: Help, around: Around, turn: Turn): Form {
  const t = askingTexts[turn.language].form;
  const all = consultationTexts[turn.language];
  const waiting = around.warned ? 'still' : 'wait';
  return {
    title: t.title,
    intro: around.warned ? t.first(help.settings.urgent) : (around.intro ?? t.intro),
    fields: [
      {
        kind: 'long',
        name: 'question',
        label: t.question,
        hint: t.questionHint,
        value: filled['question'],
        maxLength: LONGEST_QUESTION,
      },
      {
        kind: 'choice',
        name: 'age',
        label: t.age,
        hint: t.ageHint,
        options: ageBands.map((band) => ({ value: band, label: all.ages[band] })),
        value: filled['age'],
      },
      {
        kind: 'choice',
        name: waiting,
        label: around.warned ? t.waitAgain : all.canWait,
        hint: t.waitHint(sayReading(help.reading, turn)),
        options: waits.map((wait) => ({ value: wait, label: all.waits[wait] })),
        value: filled[waiting],
      },
    ],
    submit: { label: t.send, call: calls.sendQuestion(around.warned ? { warned: true } : {}) },
    problems: around.problems,
  };
}
