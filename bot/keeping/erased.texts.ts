import type { Language } from '../../domain/network/network.ts';

const nl = {
  title: 'Deze maand gewist na de bewaartijd',
  consultations: (count: number) =>
    count === 1 ? 'De tekst van één consultatie.' : `De teksten van ${count} consultaties.`,
  calls: (count: number) => (count === 1 ? 'Eén verzoek om te bellen.' : `${count} verzoeken om te bellen.`),
};

const en = {
  title: 'Erased this month after its term',
  consultations: (count: number) =>
    count === 1 ? 'The text of one consultation.' : `The texts of ${count} consultations.`,
  calls: (count: number) => (count === 1 ? 'One request to call.' : `${count} requests to call.`),
} satisfies typeof nl;

export const erasedTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
