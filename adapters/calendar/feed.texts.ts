import type { Language } from '../../domain/network/network.ts';

const nl = {
  name: 'Bijeenkomsten van mijn netwerk',
  agenda: 'Op de agenda:',
  cancelled: 'Gaat niet door:',
  moved: (planned: string) => `Stond eerst op ${planned}.`,
  namens: (names: string) => `Je komt namens ${names}.`,
};

const en: typeof nl = {
  name: 'Meetings of my network',
  agenda: 'On the agenda:',
  cancelled: 'Cancelled:',
  moved: (planned) => `First planned on ${planned}.`,
  namens: (names) => `You come on behalf of ${names}.`,
};

export const feedTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
