const nl = {
  fromTo: (from: string, to: string) => `van ${from} tot en met ${to}`,
};

const en: typeof nl = {
  fromTo: (from, to) => `from ${from} up to and including ${to}`,
};

/** How a period of days is said. */
export const sayTexts = { nl, en } as const;
