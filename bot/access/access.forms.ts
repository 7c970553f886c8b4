import type { AccessRequest, Installation } from '../../domain/access/access.ts';
import { LONGEST_WHY } from '../../domain/access/answer-request.ts';
import { aboutOf } from '../../domain/access/installations.ts';
import { candidates } from '../../domain/access/list-access.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Field, Form, Values } from '../view/form.ts';
import { organisationName } from './access.cards.ts';
import { accessTexts } from './access.texts.ts';
import * as calls from './access.vocabulary.ts';
import { organisationOptions } from './strangers.form.ts';

export type Problems = Readonly<Record<string, string>> | undefined;

/** What a platform lets one choose from. */
const MOST_OPTIONS = 100;

/** *Koppelen*: whose account it is. Of a large network not everybody fits in the choice. */
export function linkForm(request: AccessRequest, filled: Values, problems: Problems, turn: Turn): Form {
  const t = accessTexts[turn.language].request;
  const people = candidates(request, turn.network);
  const options = people.slice(0, MOST_OPTIONS).map(({ id, name, organisation }) => ({
    value: id,
    label: t.memberOption(name, organisationName(organisation, turn) ?? ''),
  }));
  const crowd = people.length > MOST_OPTIONS;
  const email: Field = {
    kind: 'line',
    name: 'email',
    label: t.memberEmail,
    hint: t.memberEmailHint,
    value: filled['email'],
    maxLength: 200,
    optional: true,
  };
  return {
    title: t.link,
    intro: t.linkIntro(request.name, request.email ?? '–'),
    fields: [
      {
        kind: 'choice',
        name: 'member',
        label: t.member,
        hint: t.memberHint,
        options,
        value: filled['member'],
        optional: crowd,
      },
      ...(crowd ? [email] : []),
    ],
    submit: { label: t.link, call: calls.sendLink({ request: request.id }) },
    problems,
  };
}

/** *Niet toelaten*, with a sentence for the person. */
export function refuseForm(request: AccessRequest, filled: Values, problems: Problems, turn: Turn): Form {
  const t = accessTexts[turn.language].request;
  return {
    title: t.refuse,
    intro: t.refuseIntro(request.name),
    fields: [
      { kind: 'long', name: 'why', label: t.words, value: filled['why'], maxLength: LONGEST_WHY, optional: true },
    ],
    submit: { label: t.refuse, call: calls.sendRefuse({ request: request.id }) },
    problems,
  };
}

/** *Goedkeuren*: of which organisation; those that have a workspace on that platform already are marked. */
export function approveForm(
  installation: Installation,
  taken: ReadonlySet<string>,
  filled: Values,
  problems: Problems,
  turn: Turn,
): Form {
  const t = accessTexts[turn.language].installation;
  const options = organisationOptions(turn.network).map(({ value, label }) => ({
    value,
    label: taken.has(value) ? t.hasOne(label) : label,
  }));
  return {
    title: t.approve,
    intro: t.approveIntro(installation.name),
    fields: [{ kind: 'choice', name: 'organisation', label: t.organisation, options, value: filled['organisation'] }],
    submit: { label: t.approve, call: calls.sendApprove({ installation: aboutOf(installation) }) },
    problems,
  };
}
