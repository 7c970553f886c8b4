import type { AuditFault } from '../../domain/consultations/consultation.store.ts';

const faults: Readonly<Record<AuditFault, (line: number) => string>> = {
  changed: (line) => `Regel ${line} is veranderd, of er tussen gezet.`,
  removed: (line) => `Regel ${line} is weggehaald.`,
  added: (line) => `Regel ${line} is er later bij gezet.`,
  head: (line) => `Het einde van het logboek klopt niet meer. Er zijn ${line} regels gevonden.`,
};

/** What the command line says about the log of who read a consultatie. */
export const auditTexts = {
  about: {
    verify:
      'kijkt na of het logboek van lezers nog is zoals het geschreven werd; met een bewaard eind ook of er niets af is',
    list: 'zegt wie een consultatie las en wanneer, zonder de tekst; e-mail is dat van wie de vraag stelde',
  },
  sound: (lines: number) => (lines === 1 ? 'Het logboek is heel: 1 regel.' : `Het logboek is heel: ${lines} regels.`),
  keep: (head: string) => `Bewaar dit eind op een andere plek, en geef het de volgende keer mee: ${head}`,
  faults,
  badHead: 'Een bewaard eind ziet eruit als 12.AbC…, zoals deze opdracht het eerder gaf.',
  nobody: 'Niemand anders dan de vrager heeft haar gelezen.',
  former: 'een oud-lid',
  unknown: (number: string) => `Een consultatie ${number} is er niet, of dit lid mag haar niet zien.`,
};
