import type { Visitor } from '../../domain/access/access.ts';
import { type AccessWish, type AskProblem, longest } from '../../domain/access/ask-access.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Form, Option, Values } from '../view/form.ts';
import * as calls from './access.vocabulary.ts';
import { strangerTexts } from './strangers.texts.ts';

/** The choice of who works at no organisation of the network. */
export const OTHER = '*';
/** What a platform lets one choose from, less that one. */
const MOST_OPTIONS = 99;

/** Who somebody says they are. */
export function askForm(
  filled: Values,
  problems: readonly AskProblem[],
  { network, language }: { readonly network: NetworkView; readonly language: Language },
): Form {
  const t = strangerTexts[language];
  const line = (name: 'name' | 'email' | 'otherOrganisation' | 'occupation') =>
    ({ kind: 'line', name, label: t.form[name], value: filled[name], maxLength: longest[name] }) as const;
  return {
    title: t.form.title,
    intro: t.form.intro,
    fields: [
      line('name'),
      line('email'),
      {
        kind: 'choice',
        name: 'organisation',
        label: t.form.organisation,
        options: [...organisationOptions(network), { value: OTHER, label: t.form.other }],
        value: filled['organisation'],
      },
      { ...line('otherOrganisation'), hint: t.form.otherHint, optional: true },
      { ...line('occupation'), optional: true },
      {
        kind: 'long',
        name: 'note',
        label: t.form.note,
        hint: t.form.noteHint,
        value: filled['note'],
        maxLength: longest.note,
        optional: true,
      },
    ],
    submit: { label: t.form.send, call: calls.sendAsk(language === 'en' ? { language } : {}) },
    problems: Object.fromEntries(problems.map((problem) => [fieldOf(problem), t.problem(problem)])),
  };
}

export function organisationOptions({ organisations }: NetworkView): Option[] {
  return organisations.slice(0, MOST_OPTIONS).map(({ key, name }) => ({ value: key, label: name }));
}

type Written = { readonly [Field in keyof AccessWish]?: string | undefined };

/** What somebody wrote before, or what the platform says of them: a proposal, for them to change. */
export function proposal(
  written: Written | undefined,
  { entrance, profile }: { readonly entrance: Visitor['entrance']; readonly profile: Pick<Written, 'name' | 'email'> },
): Values {
  if (!written) {
    const organisation = entrance.kind === 'organisation' ? entrance.organisation : undefined;
    return present({ name: profile.name, email: profile.email, organisation });
  }
  const { name, email, organisation, otherOrganisation, occupation, note } = written;
  const chosen = organisation ?? (otherOrganisation ? OTHER : undefined);
  return present({ name, email, organisation: chosen, otherOrganisation, occupation, note });
}

/** What came back. */
export function wishIn(values: Values): AccessWish {
  const { name = '', email = '', organisation, otherOrganisation, occupation, note } = values;
  return { name, email, organisation, otherOrganisation, occupation, note };
}

function fieldOf(problem: AskProblem): string {
  switch (problem.code) {
    case 'name-missing':
      return 'name';
    case 'email-missing':
    case 'email-unreadable':
      return 'email';
    case 'organisation-missing':
      return 'organisation';
    case 'too-long':
    case 'identifying':
      return problem.field;
  }
}

function present(values: Readonly<Record<string, string | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
