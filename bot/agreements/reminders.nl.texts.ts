import type { CalendarDay } from '../../domain/kernel/time.ts';
import { sayDay } from '../language/say.ts';
import { type Copy, said, strong } from '../view/copy.ts';

type Day = CalendarDay;

/** What reminders of agreements and progress reports say, in Dutch. */
export const nl = {
  nudge: {
    weekTitle: 'Samen op weg',
    dayTitle: 'Onze afspraak',
    wishTitle: 'Je vroeg me je te herinneren',
    purposeLabel: 'Waarvoor we dit doen',
    agreedLabel: 'Wat we afspraken',
    achievedLabel: 'Wat er al is gelukt',
    bodyPurposeLabel: 'Onze opgave',
    bodyAgreedLabel: 'Onze afspraken',
    bodyAchievedLabel: 'Onze vorderingen',
    noPurpose: 'Zo helpen we elkaar, en kinderen en gezinnen, vooruit.',
    agreed: (about: string, due: Day, today: Day, made: Copy | undefined): Copy => [
      said(about),
      `, voor ${sayDay(due, today, 'nl')}`,
      ...(made ? [' (', made, ')'] : []),
      '.',
    ],
    question: 'Hoe staat het ermee?',
    brief: (about: string, due: Day, today: Day): Copy => [said(about), `, voor ${sayDay(due, today, 'nl')}`],
    why: 'Je hoort dit een week van tevoren en op de dag zelf. Wil je dat niet meer, zeg dan ‘voorkeuren’.',
    whyWish: 'Je hoort dit omdat je erom vroeg. Wat ik verder stuur, kies je bij ‘voorkeuren’.',
    madeTitle: 'Er staat een afspraak op je naam',
    made: (by: string): Copy => `${by} schreef op wat jullie afspraken.`,
    handedTitle: 'Een afspraak is aan jou overgedragen',
    handed: (by: string): Copy => `${by} droeg deze afspraak over.`,
    offeredTitle: 'Er is hulp',
    offered: (by: string, text: string | undefined): Copy => [
      `${by} biedt hulp aan`,
      ...(text ? [': ', said(text)] : []),
      '.',
    ],
    offeredQuestion: 'Hoe gaan jullie nu verder?',
    agree: 'Ja, dat klopt',
    disagree: 'Zo spraken we het niet af',
    confirmedTitle: 'Dank je',
    confirmed: 'Ik herinner je een week van tevoren en op de dag zelf.',
    madeQuestion: 'Klopt dit zo?',
    whyNews: 'Je hoort dit omdat de afspraak op je naam staat. Wil je even rust, zeg dan ‘even niet’.',
  },

  report: {
    title: (body: string) => `Voortgang ${body}`,
    goal: 'Onze opgave',
    agreements: 'Onze afspraken',
    progress: 'Onze vorderingen',
    meeting: (name: string, day: Day, today: Day): Copy =>
      `${capital(name)} komt ${sayDay(day, today, 'nl')} bij elkaar. Zo staan we ervoor.`,
    helpWelcome: (owner: string, about: string, whom: string | undefined): Copy => [
      strong(owner),
      whom ? ` vraagt hulp ${whom}: ` : ' kan hulp gebruiken: ',
      said(about),
    ],
    help: 'Hier is hulp welkom',
    question: 'Wie wil hierover iets vertellen of meedenken?',
    more: (count: number) => (count === 1 ? 'En nog één afspraak.' : `En nog ${count} afspraken.`),
    see: 'Alle afspraken',
    reviewTitle: (body: string) => `Voortgangsbericht ${body} staat klaar`,
    review: (body: string, day: Day, today: Day): Copy =>
      `Dit bericht gaat naar ${body}, voor de bijeenkomst van ${sayDay(day, today, 'nl')}. Het wacht op jou.`,
    reviewQuestion: 'Zal ik het versturen?',
    reviewBrief: (body: string): Copy => `Het voortgangsbericht voor ${body} wacht op jou.`,
    send: 'Versturen',
    hold: 'Deze keer niet',
    open: 'Bekijken',
    sentTitle: 'Dank je',
    sent: (body: string): Copy => `Het voortgangsbericht gaat nu naar ${body}.`,
    held: (body: string): Copy => `Er gaat deze keer geen bericht naar ${body}.`,
    goneTitle: 'Hierover is al besloten',
    notSecretaryTitle: 'Dit doet het secretariaat',
    gone: 'Over dit bericht is al besloten, of de bijeenkomst is geweest.',
    notSecretary: 'Alleen wie het secretariaat voert, kan dit bericht versturen.',
    why: 'Je ziet dit omdat jij voor dit bericht zorgt. Wil je even rust, zeg dan ‘even niet’.',
  },
};

/** The name as it begins a sentence. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
