import { LONGEST_HELPED, MOST_THEMES } from '../../domain/signals/report-signal.ts';
import {
  LONGEST_SIGNAL,
  type SignalTold,
  signalKinds,
  signalLevels,
  signalNatures,
  signalSorts,
  signalTerms,
} from '../../domain/signals/signal.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Call } from '../view/call.ts';
import type { Copy } from '../view/copy.ts';
import type { Field, Form, Values } from '../view/form.ts';
import type { FieldProblem } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import { type Origin, sendEdit, sendReport, sendTheme } from './signals.vocabulary.ts';

interface Around {
  readonly title: string;
  readonly intro?: Copy | undefined;
  readonly submit: { readonly label: string; readonly call: Call };
}

/** The form that reports a signal; the region is the asker's. */
export function reportForm(
  values: Values,
  problems: readonly FieldProblem[],
  turn: Turn,
  { intro, origin = {} }: { readonly intro?: Copy | undefined; readonly origin?: Origin | undefined } = {},
): Form {
  const t = signalTexts[turn.language].form;
  const submit = { label: t.send, call: sendReport(origin) };
  return signalForm({ title: t.title, intro: intro ?? t.intro, submit }, values, problems, turn);
}

/** The same fields, for what was reported already. */
export function editForm(
  id: Parameters<typeof sendEdit>[0]['signal'],
  values: Values,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = signalTexts[turn.language].form;
  const submit = { label: t.save, call: sendEdit({ signal: id }) };
  return signalForm({ title: t.editTitle, submit }, values, problems, turn);
}

/** *Ander thema*. */
export function themeForm(
  id: Parameters<typeof sendTheme>[0]['signal'],
  values: Values,
  problems: readonly FieldProblem[],
  turn: Turn,
): Form {
  const t = signalTexts[turn.language].form;
  return {
    title: t.themeTitle,
    fields: themeFields(values, turn, false),
    submit: { label: t.save, call: sendTheme({ signal: id }) },
    problems: besideFields(problems, turn),
  };
}

function signalForm(around: Around, values: Values, problems: readonly FieldProblem[], turn: Turn): Form {
  const all = signalTexts[turn.language];
  const t = all.form;
  const long = { kind: 'long', optional: true } as const;
  return {
    ...(around.intro ? { intro: around.intro } : {}),
    title: around.title,
    submit: around.submit,
    fields: [
      choice('kind', t.kind, signalKinds, all.kinds, values),
      {
        kind: 'long',
        name: 'text',
        label: t.text,
        hint: t.textHint,
        value: values['text'],
        maxLength: LONGEST_SIGNAL,
      },
      choice('level', t.level, signalLevels, all.levels, values),
      ...themeFields(values, turn, true),
      choice('sort', t.sort, signalSorts, all.sorts, values),
      choice('nature', t.nature, signalNatures, all.natures, values),
      choice('term', t.term, signalTerms, all.terms, values),
      {
        ...long,
        name: 'helped',
        label: t.helped,
        hint: t.helpedHint,
        value: values['helped'],
        maxLength: LONGEST_HELPED,
      },
    ],
    problems: besideFields(problems, turn),
  };
}

function choice<Key extends string>(
  name: string,
  label: string,
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  values: Values,
): Field {
  const options = keys.map((value) => ({ value, label: labels[value] }));
  return { kind: 'choice', name, label, options, value: keys.find((key) => key === values[name]), optional: true };
}

const themeName = (index: number) => (index === 0 ? 'theme' : `theme${index + 1}`);

/** As many choices as there are themes chosen, and one more: two at least, never more than a signal may have. */
function themeFields(values: Values, turn: Turn, optional: boolean): Field[] {
  const t = signalTexts[turn.language].form;
  const options = turn.network.themes.map(({ key, name }) => ({ value: key, label: name }));
  if (options.length === 0) return [];
  const chosen = readThemes(values);
  const count = Math.min(MOST_THEMES, options.length, Math.max(2, chosen.length + 1));
  return Array.from({ length: count }, (_, index) => ({
    kind: 'choice' as const,
    name: themeName(index),
    label: index === 0 ? t.theme : t.moreTheme,
    options,
    value: options.find(({ value }) => value === chosen[index])?.value,
    optional: optional || index > 0,
  }));
}

export function readThemes(values: Values): readonly string[] {
  const names = Array.from({ length: MOST_THEMES }, (_, index) => themeName(index));
  return [...new Set(names.flatMap((name) => values[name] || []))];
}

/** What came back, as far as it can be read. */
export function readSignalForm(values: Values): SignalTold {
  const read = <Key extends string>(name: string, keys: readonly Key[]) => keys.find((key) => key === values[name]);
  return {
    kind: read('kind', signalKinds),
    text: values['text'] ?? '',
    level: read('level', signalLevels),
    sort: read('sort', signalSorts),
    nature: read('nature', signalNatures),
    term: read('term', signalTerms),
    themes: readThemes(values),
    helped: values['helped'],
  };
}

/** What was told, as it stands in the form. */
export function valuesOf({ themes, ...told }: SignalTold): Values {
  const chosen = themes.map((theme, index) => [themeName(index), theme] as const);
  const fields = ['kind', 'text', 'level', 'sort', 'nature', 'term', 'helped'] as const;
  const filled = fields.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field]] as const]));
  return Object.fromEntries([...filled, ...chosen]);
}

function besideFields(problems: readonly FieldProblem[], turn: Turn): Record<string, string> {
  const t = signalTexts[turn.language].problems;
  return Object.fromEntries(problems.map(({ code, field, words }) => [field, t[code](words)]));
}
