import type { FamilyPart } from '../../domain/consultations/consultation.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Copy } from '../view/copy.ts';

/** When and, for who comes, where. */
interface When {
  readonly day: string;
  readonly venue: string | undefined;
}

const parentsPart: Readonly<Record<FamilyPart, string>> = {
  'at-the-table':
    'Jullie zijn welkom en vertellen zelf wat jullie belangrijk vinden. Jullie mogen iemand meenemen die helpt.',
  'before-and-after':
    'Jullie zijn daar niet bij. Ik vraag jullie eerst wat jullie belangrijk vinden. Daarna vertel ik jullie wat er is gezegd.',
};
const youngsterPart: Readonly<Record<FamilyPart, string>> = {
  'at-the-table': 'Je mag erbij zijn. Je zegt zelf wat jij belangrijk vindt. Je mag ook iemand meenemen.',
  'before-and-after':
    'Je bent daar niet bij. Ik vraag je eerst wat jij belangrijk vindt. Daarna hoor je van mij wat er is gezegd.',
};

const nl = {
  button: 'Uitnodiging voor ouders en jongere',
  title: { parents: 'Uitnodiging voor ouders', youngster: 'Uitnodiging voor de jongere' },
  intro: 'Kopieer de tekst en pas hem aan. Stuur hem via je eigen veilige weg.',
  other: { parents: 'Voor de jongere', youngster: 'Voor ouders' },
  see: 'Naar de vraag',
  parents: ({ day, venue }: When, part: FamilyPart): Copy =>
    `Beste ouders. Op ${day} denkt een groep mensen mee over de hulp aan jullie${place(part, venue)}. Zij weten veel van hulp aan gezinnen. ${parentsPart[part]} De groep geeft advies. Daarna bespreken wij samen wat we ermee doen. Hebben jullie vragen, of willen jullie dit liever niet? Zeg het mij gerust.`,
  youngster: ({ day, venue }: When, part: FamilyPart): Copy =>
    `Hoi. Op ${day} denkt een groep mensen mee over hulp voor jou${place(part, venue)}. Zij weten veel van hulp aan jongeren. ${youngsterPart[part]} De groep geeft advies. Daarna praten wij samen over wat je ervan vindt. Heb je vragen of wil je dit liever niet? Zeg het mij gerust.`,
};

const en: typeof nl = {
  button: 'Invitation for parents and youngster',
  title: { parents: 'Invitation for parents', youngster: 'Invitation for the youngster' },
  intro: 'Copy the text and make it fit. Send it your own safe way.',
  other: { parents: 'For the youngster', youngster: 'For parents' },
  see: 'To the question',
  parents: ({ day, venue }, part) =>
    `Dear parents. On ${day} a group of people thinks along about the help for you${place(part, venue)}. They know much about help for families. ${
      part === 'at-the-table'
        ? 'You are welcome. You tell yourselves what matters to you. You may bring somebody who helps you.'
        : 'You are not there. I ask you first what matters to you. After that you hear from me what was said.'
    } The group gives advice. After that we talk about what we do with it. Do you have questions, or would you rather not? Just tell me.`,
  youngster: ({ day, venue }, part) =>
    `Hi. On ${day} a group of people thinks along about help for you${place(part, venue)}. They know much about help for young people. ${
      part === 'at-the-table'
        ? 'You may be there. You say yourself what matters to you. You may bring somebody too.'
        : 'You are not there. I ask you first what matters to you. After that you hear from me what was said.'
    } The group gives advice. After that we talk about what you think of it. Do you have questions, or would you rather not? Just tell me.`,
};

/** Only who comes has to know where. */
function place(part: FamilyPart, venue: string | undefined): string {
  return part === 'at-the-table' && venue ? ` (${venue})` : '';
}

/** What the asker can send parents and youngster: words without anything of the case. */
export const invitationTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
