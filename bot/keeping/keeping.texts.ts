import type { NeededRole } from '../../domain/keeping/outlook.ts';
import type { Language } from '../../domain/network/network.ts';

const nlRoles: Readonly<Record<NeededRole, string>> = {
  chair: 'voorzitter',
  screener: 'screener',
  secretary: 'secretaris',
};

const nl = {
  title: 'Jouw gegevens',
  intro: 'Alles wat ik over jou bewaar, staat in één bestand.',
  once: 'De link werkt één keer, een kwartier lang. Wie de link heeft, kan erbij. Stuur hem dus niet door.',
  ours: 'Wat Slack of Teams zelf bewaart, staat er niet in.',
  renew: 'Nieuwe link',
  forget: 'Alles wissen',

  openTitle: 'Dit staat nog open',
  openIntro: 'Je kunt altijd weg. Dit merken anderen ervan.',
  agreements: (count: number) =>
    count === 1
      ? 'Eén afspraak gaat door zonder jouw naam. De secretaris kan er een ander voor vragen.'
      : `${count} afspraken gaan door zonder jouw naam. De secretaris kan er een ander voor vragen.`,
  asked: (numbers: string) => `Je eigen vraag stopt: ${numbers}. Wie meedenkt, hoort het.`,
  awaited: (numbers: string) => `Een ander wacht nog op jou: ${numbers}.`,
  lastOf: (role: NeededRole, body: string) => `Alleen jij bent ${nlRoles[role]} van ${body}. Wie neemt het over?`,
  goOn: 'Verder met wissen',

  askTitle: 'Alles over jou wissen?',
  askIntro: 'Daarna ken ik je niet meer. Terugdraaien kan niet.',
  goes: 'Dit gaat weg',
  goesList: [
    'Je naam, je adres en je accounts.',
    'Je uren, je voorkeuren, je expertise en je agenda.',
    'De tekst van je eigen vragen, en wat je alleen voor jezelf afsprak.',
  ],
  stays: 'Dit blijft, zonder je naam',
  staysList: [
    'Afspraken, signalen en agendapunten waar anderen op rekenen.',
    'Wat je een ander adviseerde, tot die tekst wordt gewist.',
    'Het nummer en de stap van je eigen vragen.',
  ],
  listed: 'Sta je nog op de ledenlijst? Vraag het bureau of ze je eruit halen.',
  elsewhere: 'In Slack, in Teams en in reservekopieën haal ik niets weg.',
  yes: 'Alles wissen',
  no: 'Toch niet',
  file: 'Eerst mijn gegevens',

  doneTitle: 'Je bent gewist',
  done: 'Wat ik over je bewaarde, is weg. Dank je wel voor alles wat je deed. Je bent altijd weer welkom.',
  stayedTitle: 'Er is niets gewist',
  stayed: 'Fijn dat je blijft. Alles staat er nog.',
};

const en = {
  title: 'Your data',
  intro: 'Everything that I keep about you is in one file.',
  once: 'The link works once, for a quarter of an hour. Whoever has it can open the file, so do not pass it on.',
  ours: 'What Slack or Teams keep themselves is not in it.',
  renew: 'New link',
  forget: 'Erase everything',

  openTitle: 'This is still open',
  openIntro: 'You can always leave. This is what others notice of it.',
  agreements: (count: number) =>
    count === 1
      ? 'One agreement goes on without your name. The secretary can ask somebody else.'
      : `${count} agreements go on without your name. The secretary can ask somebody else.`,
  asked: (numbers: string) => `Your own question ends: ${numbers}. Whoever thinks along hears of it.`,
  awaited: (numbers: string) => `Somebody still waits for you: ${numbers}.`,
  lastOf: (role: NeededRole, body: string) => `You are the only ${role} of ${body}. Who takes over?`,
  goOn: 'Go on erasing',

  askTitle: 'Erase everything about you?',
  askIntro: 'After this I do not know you any more. It cannot be undone.',
  goes: 'This goes',
  goesList: [
    'Your name, your address and your accounts.',
    'Your hours, your preferences, your expertise and your calendar.',
    'The text of your own questions, and what you agreed with yourself alone.',
  ],
  stays: 'This stays, without your name',
  staysList: [
    'Agreements, signals and agenda points that others count on.',
    'What you advised somebody, until that text is erased.',
    'The number and the stage of your own questions.',
  ],
  listed: 'Are you still on the list of members? Ask the bureau to take you off it.',
  elsewhere: 'I take nothing away in Slack, in Teams and in backups.',
  yes: 'Erase everything',
  no: 'Keep it',
  file: 'My data first',

  doneTitle: 'You are erased',
  done: 'What I kept about you is gone. Thank you for all you did. You are always welcome again.',
  stayedTitle: 'Nothing was erased',
  stayed: 'Good that you stay. Everything is still here.',
} satisfies typeof nl;

export const keepingTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
