import type { ConsultationRelation } from '../../domain/consultations/consultation.permissions.ts';
import type { SaidKind } from '../../domain/consultations/said-line.ts';
import type { Language } from '../../domain/network/network.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const roles: Readonly<Record<ConsultationRelation, string>> = {
  asker: 'stelde de vraag',
  screener: 'screener',
  asked: 'expert',
  contact: 'contactpersoon',
  'table-member': 'expertteam',
  chair: 'voorzitter van het expertteam',
  'brought-in': 'erbij gevraagd',
  other: 'dacht mee',
};

const titles: Readonly<Record<SaidKind, (number: string) => string>> = {
  'question-back': (number) => `${number}: er is een vraag terug`,
  answer: (number) => `${number}: er is een antwoord`,
  reply: (number) => `${number}: er is meegedacht`,
  reaction: (number) => `${number}: er is een reactie`,
};

const nl = {
  roles,
  titles,
  from: (name: string, role: string): Copy => [strong(name), `, ${role}`],
  fromExpert: (name: string, about: string): Copy => [strong(name), ', expert ', said(about)],
  mended: 'Later aangepast.',
  takenBackTitle: (number: string) => `${number}: een bericht is weggehaald`,
  takenBack: (name: string): Copy => `${name} heeft dit bericht weggehaald. Wat er stond, is gewist.`,
  question: 'Wil je antwoorden?',
  answerQuestion: 'Kun je hiermee verder?',
  brief: (number: string): Copy => `${number}: er is een bericht`,
  why: 'Je hoort dit omdat je meedoet aan dit gesprek. In Slack geef ik door wat je in deze draad typt. Het dossier gaat via jullie eigen veilige weg. Wil je even rust, zeg dan ‘even niet’.',
  answer: 'Antwoorden',
  mend: 'Aanpassen',
  takeBack: 'Weghalen',

  passedTitle: 'Doorgegeven',
  passed: (names: string): Copy => `Je woorden gaan naar ${names}.`,
  mendedTitle: 'Aangepast',
  mendedText: 'Ook bij de anderen staat het nu zo.',
  takenTitle: 'Weggehaald',
  takenText: 'Ik heb je woorden gewist, en haal ze ook bij de anderen weg.',

  notTitle: 'Dit gaf ik niet door',
  attached:
    'Een bijlage geef ik niet door. Het dossier gaat via jullie eigen veilige weg. Ik heb niets bewaard. Haal de bijlage hier weg, als er een kind of gezin in staat.',
  over: (screener: string): Copy =>
    `Dit gesprek is afgerond, of je doet er nu niet aan mee. Ik heb niets bewaard. ${screener} helpt je graag verder.`,
  phone: (phone: string): Copy => `Bellen kan ook: ${phone}.`,
  identifying: 'Haal het hier ook zelf weg: wat je in dit gesprek typt, kan ik niet wissen.',
  unchanged: 'Bij de anderen staat nog wat je eerder schreef.',

  strayTitle: (number: string) => `Hoort dit bij ${number}?`,
  stray:
    'Wat je hier typt, geef ik niet door en bewaar ik niet. Zeg het in het formulier ‘Antwoorden’. Dan komt het bij wie meedoet.',
  strayThread: 'In Slack kan het ook als antwoord in de draad.',
  strayTakeAway: 'Gaat het over een kind of gezin, haal je bericht hier dan weg.',

  form: {
    title: 'Antwoorden',
    text: 'Wat wil je zeggen?',
    hint: 'Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    send: 'Doorgeven',
    mendTitle: 'Aanpassen',
    mendSend: 'Aanpassen',
  },
};

const en: typeof nl = {
  roles: {
    asker: 'asked the question',
    screener: 'screener',
    asked: 'expert',
    contact: 'contact',
    'table-member': 'expert team',
    chair: 'chair of the expert team',
    'brought-in': 'asked as well',
    other: 'thought along',
  },
  titles: {
    'question-back': (number) => `${number}: there is a question back`,
    answer: (number) => `${number}: there is an answer`,
    reply: (number) => `${number}: somebody thought along`,
    reaction: (number) => `${number}: there is a reaction`,
  },
  from: (name, role) => [strong(name), `, ${role}`],
  fromExpert: (name, about) => [strong(name), ', expert in ', said(about)],
  mended: 'Mended later.',
  takenBackTitle: (number) => `${number}: a message was taken back`,
  takenBack: (name) => `${name} took this message back. What it said was erased.`,
  question: 'Would you like to answer?',
  answerQuestion: 'Can you go on with this?',
  brief: (number) => `${number}: there is a message`,
  why: 'You hear this because you take part in this conversation. In Slack I pass on what you type in this thread. The file goes by your own safe way. For some quiet, say ‘quiet’.',
  answer: 'Answer',
  mend: 'Mend',
  takeBack: 'Take back',

  passedTitle: 'Passed on',
  passed: (names) => `Your words go to ${names}.`,
  mendedTitle: 'Mended',
  mendedText: 'The others see it like this too.',
  takenTitle: 'Taken back',
  takenText: 'I erased your words, and take them away from the others too.',

  notTitle: 'I did not pass this on',
  attached:
    'I do not pass on attachments. The file goes by your own safe way. I kept nothing. Take the attachment away here, if a child or family is in it.',
  over: (screener) =>
    `This conversation has ended, or you do not take part in it now. I kept nothing. ${screener} is glad to help you on.`,
  phone: (phone) => `You can also call: ${phone}.`,
  identifying: 'Please take it away here yourself too: I cannot erase what you type in this chat.',
  unchanged: 'The others still see what you wrote before.',

  strayTitle: (number) => `Does this belong with ${number}?`,
  stray:
    'What you type here I do not pass on and do not keep. Say it in the form ‘Answer’. Then it reaches those who take part.',
  strayThread: 'In Slack you can also answer in the thread.',
  strayTakeAway: 'If it is about a child or family, take your message away here.',

  form: {
    title: 'Answer',
    text: 'What would you like to say?',
    hint: 'Write nothing by which somebody recognises a child, parent or family.',
    send: 'Pass on',
    mendTitle: 'Mend',
    mendSend: 'Mend',
  },
};

/** The conversation itself: what is passed on, and what is not. */
export const threadTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
