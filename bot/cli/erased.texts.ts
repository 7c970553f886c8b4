/** What the command line says about what was erased after its term. */
export const erasedTexts = {
  about: 'zegt per maand hoeveel er na de termijn gewist is, zonder een woord ervan',
  none: 'Er is nog niets gewist.',
};
