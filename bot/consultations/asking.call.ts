import { askForCall, LONGEST_PHONE, LONGEST_WHEN } from '../../domain/consultations/call-me.ts';
import { helpFor } from '../../domain/consultations/who-can-help.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { quiet, text } from '../view/card.ts';
import type { Form, Values } from '../view/form.ts';
import { namesOf, noTeamCard, sayReading } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import { openCallMe as openCall, seeHelp, sendCallMe as sendCall } from './asking.vocabulary.ts';
import { besideField, refusal } from './consultations.refusals.ts';

/** *Bel mij*. */
export async function openCallMe(turn: Turn, filled: Values = {}): Promise<Reply> {
  const help = await helpFor(turn.me, turn);
  return help.done ? open(callForm(filled, undefined, turn), openCall({})) : show(noTeamCard(help.refusal, turn));
}

/** "bel mij", "bel me op 06 …": a number that was typed stands in the form, and what else was typed beside it. */
export async function callMeInWords(rest: string, turn: Turn): Promise<Reply> {
  const { 0: said = '', groups } = /(?:(?<!\p{L})(?:op|on)\s+)?(?<phone>\+?\d[\d ()-]{4,}\d)/iu.exec(rest) ?? {};
  const phone = groups?.['phone'];
  const when = rest
    .replace(said, '')
    .replace(/^\s*(?:terug|back)(?!\p{L})/iu, '')
    .trim();
  return openCallMe(turn, { ...(phone ? { phone } : {}), ...(when ? { when: when.slice(0, LONGEST_WHEN) } : {}) });
}

export async function sendCallMe(values: Values, turn: Turn): Promise<Reply> {
  if (await justAskedForCall(values['phone'] ?? '', turn)) return calledBack(turn);
  const asked = await askForCall(turn.me, { phone: values['phone'] ?? '', when: values['when'] }, turn);
  if (!asked.done) {
    const fields = { 'phone-missing': 'phone', 'phone-unreadable': 'phone', 'too-long': 'when' } as const;
    const problems = besideField(asked.refusal, fields, turn);
    return problems ? invalid(callForm(values, problems, turn)) : refusal(asked.refusal, turn);
  }
  return calledBack(turn);
}

/** Two that come so soon after each other are one. */
const ONE_TAP_MS = 10_000;

async function justAskedForCall(phone: string, turn: Turn): Promise<boolean> {
  const calls = await turn.stores.consultations.callsOf(turn.me.id);
  return calls.some(({ at, words }) => turn.now - at < ONE_TAP_MS && words?.phone === phone.trim());
}

async function calledBack(turn: Turn): Promise<Reply> {
  const t = askingTexts[turn.language].calling;
  const help = await helpFor(turn.me, turn);
  const said = help.done
    ? t.called(namesOf(help.value.reading?.by ?? help.value.screeners, turn), sayReading(help.value.reading, turn))
    : '';
  const buttons = [{ label: askingTexts[turn.language].back, call: seeHelp({}) }];
  const urgent = askingTexts[turn.language].urgent(help.done ? help.value.settings.urgent : undefined, undefined);
  return replace({ title: t.title, parts: [text(said), quiet(urgent)], buttons });
}

function callForm(filled: Values, problems: Form['problems'], turn: Turn): Form {
  const t = askingTexts[turn.language].calling;
  const fields: Form['fields'] = [
    { kind: 'line', name: 'phone', label: t.phone, value: filled['phone'], maxLength: LONGEST_PHONE },
    {
      kind: 'line',
      name: 'when',
      label: t.when,
      hint: t.whenHint,
      value: filled['when'],
      maxLength: LONGEST_WHEN,
      optional: true,
    },
  ];
  return { title: t.formTitle, fields, submit: { label: t.send, call: sendCall({}) }, problems };
}
