import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Form, Values } from '../view/form.ts';
import * as calls from './helpers.vocabulary.ts';
import { screeningTexts } from './screening.texts.ts';

export type Problems = Readonly<Record<string, string>> | undefined;

/** The choice that asks for a place and a name of one's own. */
export const OTHER = 'other';
export const LONGEST_NAME = 120;

/** *Een vraag terug*. */
export function backForm(id: ConsultationId, filled: Values, problems: Problems, turn: Turn): Form {
  const t = screeningTexts[turn.language];
  const { back, hint, backSend } = t.form;
  return {
    title: t.back,
    fields: [{ kind: 'long', name: 'text', label: back, hint, value: filled['text'], maxLength: LONGEST_TEXT }],
    submit: { label: backSend, call: calls.sendBack({ consultation: id }) },
    problems,
  };
}

/** *Past beter bij …*: one of the places that the region named, or another with a name. */
export function elsewhereForm(
  { id, region }: Pick<Consultation, 'id' | 'region'>,
  filled: Values,
  problems: Problems,
  turn: Turn,
): Form {
  const t = screeningTexts[turn.language].form;
  const places = turn.network.regions.find(({ key }) => key === region)?.consultation?.elsewhere ?? [];
  const line = (name: 'to' | 'contact' | 'phone', hint?: string) =>
    ({
      kind: 'line',
      name,
      label: t[name],
      hint,
      value: filled[name],
      maxLength: LONGEST_NAME,
      optional: true,
    }) as const;
  return {
    title: screeningTexts[turn.language].elsewhere,
    intro: t.elsewhereIntro,
    fields: [
      {
        kind: 'choice',
        name: 'place',
        label: t.place,
        options: [
          ...places.map(({ name, contact }) => ({ value: name, label: t.placeOption(name, contact) })),
          { value: OTHER, label: t.other },
        ],
        value: filled['place'],
      },
      line('to', t.otherHint),
      line('contact'),
      line('phone'),
      { kind: 'long', name: 'why', label: t.why, hint: t.hint, value: filled['why'], maxLength: LONGEST_TEXT },
    ],
    submit: { label: t.elsewhereSend, call: calls.sendElsewhere({ consultation: id }) },
    problems,
  };
}
