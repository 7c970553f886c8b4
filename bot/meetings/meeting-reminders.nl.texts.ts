import { capital } from '../language/capital.ts';
import { type Copy, said, strong } from '../view/copy.ts';

/** What people hear unasked about meetings, in Dutch. */
export const nl = {
  nudge: {
    titles: {
      today: (name: string) => `Vandaag: ${name}`,
      tomorrow: (name: string) => `Morgen: ${name}`,
      week: (name: string) => `Over een week: ${name}`,
      weeks: (name: string) => `Over twee weken: ${name}`,
      soon: (name: string) => `Binnenkort: ${name}`,
    },
    goal: (title: string) => `Waarvoor we dit doen: ${title}.`,
    meets: (name: string, when: string): Copy => [`${capital(name)} komt bij elkaar op `, strong(when), '.'],
    askQuestion: 'Wat wil je daar bespreken?',
    askBrief: (name: string, when: string): Copy => [strong(capital(name)), `, ${when}: er is plaats voor jouw punt`],
    comeQuestion: 'Kom je?',
    addQuestion: 'Wil je nog iets op de agenda zetten?',
    moreQuestion: 'Wil je de agenda zien?',
    brief: (name: string, when: string): Copy => [strong(capital(name)), `, ${when}`],
    why: 'Je hoort dit omdat je bij dit overleg hoort. Wil je dat niet meer, zeg dan ‘voorkeuren’.',

    movedTitle: (name: string) => `Verzet: ${name}`,
    moved: (name: string, from: string, to: string): Copy => [
      `${capital(name)} komt niet bij elkaar op ${from}, maar op `,
      strong(to),
      '.',
    ],
    movedQuestion: 'Kun je dan?',
    movedBrief: (name: string, to: string): Copy => [strong(capital(name)), ` is verzet naar ${to}`],
    cancelledTitle: (name: string) => `Gaat niet door: ${name}`,
    cancelled: (name: string, when: string): Copy => [`${capital(name)} komt niet bij elkaar op `, strong(when), '.'],
    cancelledQuestion: 'Wil je zien wanneer de volgende is?',
    cancelledBrief: (name: string, when: string): Copy => [strong(capital(name)), ` op ${when} gaat niet door`],
    restoredTitle: (name: string) => `Toch zoals gepland: ${name}`,
    restored: (name: string, when: string): Copy => [
      `${capital(name)} komt toch gewoon bij elkaar op `,
      strong(when),
      '.',
    ],
    restoredBrief: (name: string, when: string): Copy => [strong(capital(name)), ` gaat toch gewoon door: ${when}`],
    reason: (why: string): Copy => ['De reden: ', said(why)],
    whyNews: 'Je hoort dit omdat je bij deze bijeenkomst hoort. Wil je even rust, zeg dan ‘even niet’.',

    delegateTitle: (member: string) => `Je gaat namens ${member}`,
    delegate: (member: string, name: string, when: string): Copy => [
      `${member} kan niet en noemde jou. ${capital(name)} komt bij elkaar op `,
      strong(when),
      '.',
    ],
    delegateHow: (member: string) => `Lukt het je niet, laat het ${member} dan even weten.`,
    delegateBrief: (member: string, name: string, when: string): Copy => [
      `Je gaat namens ${member}: `,
      strong(name),
      `, ${when}`,
    ],
    delegateOffTitle: (member: string) => `Je hoeft niet namens ${member}`,
    delegateOff: (member: string, name: string, when: string): Copy => [
      `${member} noemde jou voor ${name} op `,
      strong(when),
      '. Dat hoeft niet meer. Dank dat je het wilde doen.',
    ],
    delegateOffQuestion: 'Wil je zien wat er voor jou komt?',
    delegateOffBrief: (member: string, name: string, when: string): Copy => [
      `Je hoeft niet meer namens ${member}: `,
      strong(name),
      `, ${when}`,
    ],
    whyDelegate: (member: string) => `Je hoort dit omdat ${member} jou noemde. Wil je even rust, zeg dan ‘even niet’.`,
  },
};
