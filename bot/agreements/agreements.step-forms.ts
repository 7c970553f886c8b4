import type { AgreementId } from '../../domain/agreements/agreement.ts';
import { asDay } from '../../domain/kernel/time.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { besideFields, type FieldProblem } from './agreements.form.ts';
import { agreementTexts } from './agreements.texts.ts';
import * as calls from './agreements.vocabulary.ts';
import { ownerOptions } from './owner-names.ts';

const LONGEST_TEXT = 2000;

/** The short forms by which one step is taken with an agreement. */
export type StepForm = 'tell' | 'move' | 'hand-over' | 'drop' | 'offer' | 'remind';

/** A form with one question about one agreement, as it was filled in. */
export function stepForm(
  kind: StepForm,
  id: AgreementId,
  filled: Values,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = agreementTexts[turn.language].form;
  const one = { agreement: id };
  const words: Field = { kind: 'long', name: 'text', label: '', value: filled['text'], maxLength: LONGEST_TEXT };
  const day: Field = { kind: 'day', name: 'due', label: '', value: asDay(filled['due'] ?? '') };
  const form = (title: string, save: string, call: Form['submit']['call'], ...fields: Field[]): Form => ({
    title,
    fields,
    submit: { label: save, call },
    problems: besideWords(besideFields(problems, turn)),
  });
  switch (kind) {
    case 'tell':
      return form(t.tellTitle, t.tellSave, calls.sendTell(one), { ...words, label: t.tellLabel, hint: t.tellHint });
    case 'move':
      return form(
        t.moveTitle,
        t.moveSave,
        calls.sendMove(one),
        { ...day, label: t.moveLabel },
        { ...words, label: t.moveWhy, optional: true },
      );
    case 'drop':
      return form(t.dropTitle, t.dropSave, calls.sendDrop(one), { ...words, label: t.dropLabel });
    case 'offer':
      return form(t.offerTitle, t.offerSave, calls.sendOffer(one), { ...words, label: t.offerLabel, optional: true });
    case 'remind':
      return form(t.remindTitle, t.remindSave, calls.sendRemind(one), { ...day, label: t.remindLabel });
    case 'hand-over':
      return form(t.handOverTitle, t.handOverSave, calls.sendHandOver(one), {
        kind: 'choice',
        name: 'owner',
        label: t.handOverLabel,
        options: ownerOptions(turn, undefined),
        value: filled['owner'],
      });
  }
}

/** What is too long here is what somebody tells, not what was agreed. */
function besideWords({ about, ...others }: Readonly<Record<string, string>>): Record<string, string> {
  return about === undefined ? others : { ...others, text: about };
}
