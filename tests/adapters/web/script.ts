import { z } from 'zod';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import {
  type Converse,
  invalid,
  nothingToSay,
  open,
  type Reply,
  replace,
  show,
} from '../../../bot/conversation/reply.ts';
import { callType } from '../../../bot/view/call.ts';
import { type Card, heading, line, list, quiet, text } from '../../../bot/view/card.ts';
import { said, strong } from '../../../bot/view/copy.ts';
import type { Form, Values } from '../../../bot/view/form.ts';
import type { Language } from '../../../domain/network/network.ts';

const nothing = z.object({});
const undo = callType('demo.undo', nothing);
const fill = callType('demo.fill', nothing);
const save = callType('demo.save', nothing);
const choose = callType('demo.choose', nothing);
const fail = callType('demo.fail', nothing);
const done = callType('demo.done', z.object({ number: z.number() }));

interface Bot {
  readonly converse: Converse;
  /** Every turn that was taken; a copy of one is not. */
  readonly turns: Incoming[];
  language: Language;
}

/** A bot that follows a script: enough to try every kind of answer, without the rest of the house. */
export function scriptedBot(): Bot {
  const answers = new Map<string, Reply>();
  const bot: Bot = {
    turns: [],
    language: 'nl',
    converse: async (incoming) => {
      const reply = answers.get(incoming.id) ?? (await take(incoming));
      answers.set(incoming.id, reply);
      return { ...reply, language: bot.language };
    },
  };
  const take = async (incoming: Incoming): Promise<Reply> => {
    bot.turns.push(incoming);
    return answer(incoming.what);
  };
  return bot;
}

function answer(what: Incoming['what']): Reply | Promise<Reply> {
  switch (what.kind) {
    case 'said':
      return say(what.text);
    case 'pressed':
      return press(what.call.name);
    case 'submitted':
      if (what.call.name === choose.callName) return chosen(what.values);
      return what.call.name === fail.callName ? trouble() : submit(what.values);
    default:
      return nothingToSay;
  }
}

function say(words: string): Reply | Promise<Reply> {
  if (words === 'afspraken') return show(agreements());
  if (words === 'uren') return open(form({}));
  if (words === 'dagen') return open(days({ days: 'ma,di' }));
  if (words.startsWith('uren')) return show(hours());
  if (words === 'stuk') return trouble();
  if (words === 'traag') return new Promise((resolve) => setTimeout(() => resolve(show(hours())), 300));
  if (words === 'help') return show(help());
  return show({ title: 'Je schreef', parts: [text(said(words))] });
}

function press(name: string): Reply {
  if (name === undo.callName)
    return replace({ title: 'Weggehaald', parts: [text('De uren van gisteren staan er niet meer.')] });
  if (name === fill.callName) return open(form({}));
  if (name === fail.callName) return open({ ...form({}), submit: { label: 'Opslaan', call: fail({}) } });
  if (name === done.callName) return replace({ title: 'Gedaan', parts: [text('Fijn. Ik heb het erbij gezet.')] });
  return trouble();
}

function submit(values: Values): Reply {
  if (!/^\d+$/.test(values['minutes'] ?? '')) {
    return invalid(form(values, { minutes: 'Hier herken ik geen aantal minuten. Schrijf bijvoorbeeld 90.' }));
  }
  return replace({
    title: 'Opgeslagen',
    parts: [text(['Er staat nu ', strong(`${values['minutes']} minuten`), ' bij.'])],
  });
}

function chosen(values: Values): Reply {
  if (values['days']?.includes('zo')) return invalid(days(values, { days: 'Op zondag is het altijd stil.' }));
  return replace({ title: 'Gekozen', parts: [text(said(values['days'] ?? 'niets'))] });
}

function trouble(): Reply {
  const card = { title: 'Dat lukte nu niet', parts: [text('Er ging bij ons iets mis. Er is niets opgeslagen.')] };
  return { answer: { kind: 'trouble', card }, changed: [] };
}

function hours(): Card {
  return {
    title: 'Intervisie genoteerd',
    parts: [
      text(['Ik heb ', strong('1 uur en 30 minuten intervisie'), ' genoteerd op zaterdag 21 november.']),
      {
        kind: 'facts',
        rows: [
          { label: 'Deze week', value: '1,5 uur' },
          { label: 'Gemiddeld over vier weken', value: '2 uur' },
          { label: 'Dit kwartaal', value: '11 uur' },
        ],
      },
      quiet('Alleen jij ziet je eigen uren.'),
    ],
    buttons: [
      { label: 'Ongedaan', call: undo({}) },
      { label: 'Meer uren noteren', call: fill({}), style: 'primary' },
    ],
  };
}

function agreements(): Card {
  const item = (number: number, about: string, detail: string) =>
    ({
      kind: 'item',
      text: said(about),
      detail,
      buttons: [
        { label: 'Gedaan', call: done({ number }) },
        { label: 'Vertellen hoe het staat', call: fill({}) },
        { label: 'Ik loop vast', call: fail({}) },
      ],
    }) as const;
  return {
    title: 'Jouw afspraken',
    parts: [
      heading('Elk gezin heeft één plek om te beginnen'),
      item(1, 'Het overzicht van wachttijden sturen', 'vóór vrijdag 27 november · uit het overleg van 9 november'),
      item(2, 'Met de school om tafel <b>over</b> *de overgang*', 'vóór dinsdag 1 december'),
      line,
      quiet('Wat gedaan is, staat in het voortgangsbericht van je gremium.'),
    ],
  };
}

function help(): Card {
  return {
    title: 'Dit kan ik voor je doen',
    parts: [
      text('Schrijf gewoon wat je wilt. Dit zijn een paar mogelijkheden:'),
      list(['uren 90 intervisie gisteren', 'afspraken', 'afspraak ik stuur het overzicht voor vrijdag']),
    ],
    buttons: [
      { label: 'Uren noteren', call: fill({}), style: 'primary' },
      { label: 'Mijn uren wissen', call: undo({}), style: 'danger' },
    ],
  };
}

function form(values: Values, problems?: Record<string, string>): Form {
  return {
    title: 'Uren noteren',
    intro: 'Supervisie en intervisie tellen allebei mee.',
    fields: [
      { kind: 'line', name: 'minutes', label: 'Hoeveel minuten?', hint: 'Bijvoorbeeld 90', value: values['minutes'] },
      {
        kind: 'choice',
        name: 'entry',
        label: 'Wat was het?',
        options: [
          { value: 'supervisie', label: 'supervisie' },
          { value: 'intervisie', label: 'intervisie, met collega’s' },
          ...others,
        ],
        value: values['entry'] ?? 'intervisie',
      },
      { kind: 'long', name: 'note', label: 'Wat neem je mee?', optional: true, value: values['note'] },
    ],
    submit: { label: 'Noteren', call: save({}) },
    problems,
  };
}

function days(values: Values, problems?: Record<string, string>): Form {
  const options = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((value) => ({ value, label: `op ${value}` }));
  return {
    title: 'Dagen kiezen',
    fields: [{ kind: 'several', name: 'days', label: 'Welke dagen?', options, value: values['days'] }],
    submit: { label: 'Kiezen', call: choose({}) },
    problems,
  };
}

/** So many, that Teams' own client lets one search them. */
const others = Array.from({ length: 10 }, (_, index) => ({ value: `other-${index}`, label: `anders ${index}` }));

/** What a reminder looks like. */
export function reminder(): Card {
  return {
    title: 'Waarvoor we dit doen',
    parts: [
      text('Elk gezin heeft één plek om te beginnen.'),
      heading('Wat we afspraken'),
      text('Je stuurt het overzicht van wachttijden, vóór vrijdag 27 november.'),
      quiet('Je krijgt dit omdat de afspraak van jou is. Liever niet? Zeg ‘voorkeuren’.'),
    ],
    buttons: [
      { label: 'Gedaan', call: done({ number: 1 }), style: 'primary' },
      { label: 'Andere datum afspreken', call: fill({}) },
    ],
  };
}
