import type { Language } from '../../domain/network/network.ts';
import { type Copy, strong } from '../view/copy.ts';

/** Each sentence for what is wanted: an afspraak or a signaal. */
interface Of<Sentence> {
  readonly agreement: Sentence;
  readonly signal: Sentence;
}
type Named = Of<(name: string) => string>;

const nl = {
  askYourself:
    'Ik kan niet vragen of dit mag. Vraag het zelf aan wie het schreef, en schrijf het in je eigen woorden op.',
  asksFirst: (name: string) => `Ik vraag het eerst aan ${name}`,
  waits: {
    agreement: (name) =>
      `${name} schreef dit. Mag jij er een afspraak van maken? Je hoort het antwoord meteen van mij.`,
    signal: (name) => `${name} schreef dit. Mag jij er een signaal van maken? Je hoort het antwoord meteen van mij.`,
  } as Named,
  waitsStill: 'Ik had het al gevraagd. Er is nog geen antwoord.',
  busyTitle: 'Vraag het liever zelf',
  busy: (name: string) =>
    `${name} heeft al een paar van zulke vragen openstaan. Ik stel er nu geen bij. Vraag het zelf, en schrijf het in je eigen woorden op.`,
  identifyingTitle: 'Dit bericht bewaar ik niet',
  identifying:
    'Er staat iets in waaraan iemand te herkennen kan zijn. Ik heb niets bewaard en niets gevraagd. Schrijf het in je eigen woorden op, zonder wat iemand herkenbaar maakt.',

  questionTitle: 'Een vraag over je bericht',
  wants: {
    agreement: (name) => `${name} wil een afspraak maken van iets wat je in de chat schreef.`,
    signal: (name) => `${name} wil een signaal maken van iets wat je in de chat schreef. Je naam komt er niet bij.`,
  } as Named,
  hidden: 'Het bericht klinkt ernstig. Daarom staan de woorden hier niet.',
  source: 'Het bericht in de chat',
  may: 'Mag dat?',
  yes: 'Ja, dat mag',
  myself: 'Dat doe ik zelf',
  rather: 'Liever niet',
  noReason: (name: string) => `Bij ‘Liever niet’ hoort ${name} alleen dat het niet doorgaat.`,
  brief: {
    agreement: (name) => `${name} wil een afspraak maken van je bericht`,
    signal: (name) => `${name} wil een signaal maken van je bericht`,
  } as Of<(name: string) => Copy>,
  look: 'Bekijken',
  whyAsked: 'Je krijgt dit omdat het jouw woorden zijn. Wil je even rust, zeg dan ‘even niet’.',

  thanksTitle: 'Dank je wel',
  grantedToAuthor: {
    agreement: (name) => `${name} kan er nu een afspraak van maken. Daarna wis ik je woorden.`,
    signal: (name) => `${name} kan er nu een signaal van maken. Daarna wis ik je woorden.`,
  } as Named,
  refusedTitle: 'Goed dat je het zegt',
  refusedToAuthor: (name: string) =>
    `We maken er niets van. ${name} hoort dat, zonder reden. Je woorden heb ik gewist.`,
  selfTitle: 'Je doet het zelf',
  selfToAuthor: 'Je woorden staan klaar in het formulier. Je kunt ze daar nog aanpassen.',
  usedTitle: 'Dit is al gedaan',
  used: 'Hier is al iets van gemaakt. De woorden heb ik gewist.',
  already: 'Je hebt hier al op geantwoord. Er is niets veranderd.',

  wordsOf: (name: string) => `Dit schreef ${name}.`,
  grantedTitle: 'Het mag',
  granted: {
    agreement: (name) => `${name} vindt het goed dat je er een afspraak van maakt.`,
    signal: (name) => `${name} vindt het goed dat je er een signaal van maakt.`,
  } as Named,
  write: 'Schrijven we het op?',
  open: { agreement: 'Afspraak opschrijven', signal: 'Signaal opschrijven' },
  grantedBrief: {
    agreement: (name) => [strong(name), ' vindt je afspraak goed'],
    signal: (name) => [strong(name), ' vindt je signaal goed'],
  } as Of<(name: string) => Copy>,
  endedTitle: 'Over een bericht in de chat',
  refused: (name: string) => `${name} heeft liever dat we hier geen afspraak van maken. Dat is goed.`,
  self: (name: string) => `${name} maakt er zelf een afspraak van. Jij hoeft niets te doen.`,
  signalEnded: (name: string) => `${name} kijkt zelf wat er met dit bericht gebeurt. Jij hoeft niets te doen.`,
  ended: (name: string): Copy => ['Antwoord van ', strong(name), ' over een bericht'],
  otherAgreement: 'Wil je iets anders afspreken?',
  otherSignal: 'Zie je zelf iets in je werk?',
  newAgreement: 'Nieuwe afspraak',
  newSignal: 'Signaal melden',
  whyAnswered: 'Je krijgt dit omdat je het vroeg. Wat ik verder stuur, kies je bij ‘voorkeuren’.',
  goneTitle: 'Deze vraag is voorbij',
  gone: 'Ik kan hem niet meer vinden. Er is niets veranderd.',
};

const en: typeof nl = {
  askYourself: 'I cannot ask whether this is all right. Please ask whoever wrote it, and write it in your own words.',
  asksFirst: (name) => `I ask ${name} first`,
  waits: {
    agreement: (name) => `${name} wrote this. May you make an agreement of it? I tell you the answer at once.`,
    signal: (name) => `${name} wrote this. May you make a signal of it? I tell you the answer at once.`,
  },
  waitsStill: 'I had asked already. There is no answer yet.',
  busyTitle: 'Please ask yourself',
  busy: (name) =>
    `${name} has a few of these questions open already. I do not add one now. Please ask, and write it in your own words.`,
  identifyingTitle: 'I do not keep this message',
  identifying:
    'It holds something by which somebody may be recognised. I kept nothing and asked nothing. Please write it in your own words, without what makes somebody recognisable.',

  questionTitle: 'A question about your message',
  wants: {
    agreement: (name) => `${name} wants to make an agreement of something you wrote in the chat.`,
    signal: (name) =>
      `${name} wants to make a signal of something you wrote in the chat. Your name does not go with it.`,
  },
  hidden: 'The message sounds grave. That is why its words do not stand here.',
  source: 'The message in the chat',
  may: 'Is that all right?',
  yes: 'Yes, that is fine',
  myself: 'I do it myself',
  rather: 'Rather not',
  noReason: (name) => `With ‘Rather not’ ${name} only hears that it does not go ahead.`,
  brief: {
    agreement: (name) => `${name} wants to make an agreement of your message`,
    signal: (name) => `${name} wants to make a signal of your message`,
  },
  look: 'View',
  whyAsked: 'You get this because they are your words. For some quiet, say ‘quiet’.',

  thanksTitle: 'Thank you',
  grantedToAuthor: {
    agreement: (name) => `${name} can make an agreement of it now. After that I erase your words.`,
    signal: (name) => `${name} can make a signal of it now. After that I erase your words.`,
  },
  refusedTitle: 'Good that you say so',
  refusedToAuthor: (name) => `Nothing is made of it. ${name} hears that, without a reason. I erased your words.`,
  selfTitle: 'You do it yourself',
  selfToAuthor: 'Your words are ready in the form. You can still change them there.',
  usedTitle: 'This is done already',
  used: 'Something was made of this already. I erased the words.',
  already: 'You answered this already. Nothing changed.',

  wordsOf: (name) => `${name} wrote this.`,
  grantedTitle: 'You may',
  granted: {
    agreement: (name) => `${name} agrees that you make an agreement of it.`,
    signal: (name) => `${name} agrees that you make a signal of it.`,
  },
  write: 'Shall we write it down?',
  open: { agreement: 'Write the agreement', signal: 'Write the signal' },
  grantedBrief: {
    agreement: (name) => [strong(name), ' is fine with your agreement'],
    signal: (name) => [strong(name), ' is fine with your signal'],
  },
  endedTitle: 'About a message in the chat',
  refused: (name) => `${name} would rather not have an agreement made of this. That is fine.`,
  self: (name) => `${name} makes an agreement of it. You need not do anything.`,
  signalEnded: (name) => `${name} decides what happens with this message. You need not do anything.`,
  ended: (name) => ['An answer from ', strong(name), ' about a message'],
  otherAgreement: 'Would you like to agree on something else?',
  otherSignal: 'Do you see something in your own work?',
  newAgreement: 'New agreement',
  newSignal: 'Report a signal',
  whyAnswered: 'You get this because you asked. What else I send, you choose at ‘preferences’.',
  goneTitle: 'This question is over',
  gone: 'I cannot find it any more. Nothing changed.',
};

/** What is said while a message in the chat becomes something, and its author is asked first. */
export const quoteTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
