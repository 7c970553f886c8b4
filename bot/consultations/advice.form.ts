import { adviceParts, type Consultation } from '../../domain/consultations/consultation.ts';
import { LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import type { AdviceStatus, Member, Region } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { adviceTexts } from './advice.texts.ts';
import { sendAdvice } from './helpers.vocabulary.ts';

/** The choice that asks for a name. */
export const SOMEBODY_ELSE = 'other';
/** A choice of more is none. */
const MOST_NAMES = 60;

/** *Advies vastleggen*: all its parts; its weight is the region's, and only said. */
export function adviceForm(
  consultation: Consultation,
  { name, status }: { readonly name: string; readonly status: AdviceStatus },
  filled: Values,
  problems: Readonly<Record<string, string>> | undefined,
  turn: Turn,
): Form {
  const t = adviceTexts[turn.language];
  const { parts, hint, contact, other, name: named, nameHint, intro, send } = t.form;
  const people = contactsFor(consultation, turn);
  return {
    title: t.advise,
    intro: intro(name, t.statuses[status]),
    fields: [
      ...adviceParts.map(
        (part, index): Field => ({
          kind: 'long',
          name: part,
          label: parts[part],
          hint: index === 0 ? hint : undefined,
          value: filled[part],
          maxLength: LONGEST_TEXT,
        }),
      ),
      {
        kind: 'choice',
        name: 'contact',
        label: contact,
        options: [
          ...people.map((person) => ({ value: person.id, label: person.name })),
          { value: SOMEBODY_ELSE, label: other },
        ],
        value: filled['contact'],
      },
      {
        kind: 'line',
        name: 'name',
        label: named,
        hint: nameHint,
        value: filled['name'],
        maxLength: 120,
        optional: true,
      },
    ],
    submit: { label: send, call: sendAdvice({ consultation: consultation.id }) },
    problems,
  };
}

/** Who stays close to a case is, most of the time, one who thought along or sits in the expertteam. */
export function contactsFor({ asker, experts, ret, screener }: Consultation, { network }: Turn): readonly Member[] {
  const thinking = experts.filter(({ state }) => state !== 'not-now').map(({ member }) => network.member(member));
  const all = [...thinking, ...network.membersOf(ret), screener && network.member(screener)];
  const found = all.flatMap((member) => (member && member.id !== asker ? [member] : []));
  return [...new Map(found.map((member) => [member.id, member])).values()].slice(0, MOST_NAMES);
}

/** The region that the consultatie is of. */
export function regionOf({ region }: Pick<Consultation, 'region'>, turn: Turn): Region | undefined {
  return turn.network.regions.find(({ key }) => key === region);
}
