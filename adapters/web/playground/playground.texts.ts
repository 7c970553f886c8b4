import type { Language } from '../../../domain/network/network.ts';

const nl = {
  notLocal: 'Deze pagina werkt alleen op de computer waarop de bot draait. Open haar via localhost.',
  otherOrigin: 'Dit verzoek komt van een andere website. Er is niets opgeslagen.',
  notJson: 'Dit verzoek is geen JSON. Er is niets opgeslagen.',
  malformed:
    'Dit verzoek is niet goed te lezen. Er is niets opgeslagen. Laad de pagina opnieuw en probeer het nog eens.',
  tooLong: (most: number) =>
    `Dat is meer dan ${most} tekens. Er is niets opgeslagen. Je tekst staat er nog: kort haar wat in.`,
  unknownMember: 'Dit lid ken ik niet meer. Kies links een ander lid.',
  unknownMessage: 'Dit bericht is er niet meer. Laad de pagina opnieuw, dan zie je hoe het nu staat.',
  unknownMoment: 'Dat moment ken ik niet. Kies een van de knoppen.',
  cancelled: 'Goed, ik laat het zo. Er is niets opgeslagen.',
  wrongMethod: 'Zo kan dit adres niet worden gevraagd.',
  notBuilt: 'De pagina is nog niet gebouwd. Start de bot met npm start.',
};

const en: typeof nl = {
  notLocal: 'This page works only on the computer that runs the bot. Open it through localhost.',
  otherOrigin: 'This request comes from another website. Nothing was stored.',
  notJson: 'This request is not JSON. Nothing was stored.',
  malformed: 'This request could not be read. Nothing was stored. Reload the page and try once more.',
  tooLong: (most: number) =>
    `That is more than ${most} characters. Nothing was stored. Your text is still here: shorten it a little.`,
  unknownMember: 'I do not know this member any more. Choose another member on the left.',
  unknownMessage: 'This message is gone. Reload the page to see how things stand.',
  unknownMoment: 'I do not know that moment. Choose one of the buttons.',
  cancelled: 'Fine, I leave it as it is. Nothing was stored.',
  wrongMethod: 'This address cannot be asked for in that way.',
  notBuilt: 'The page has not been built yet. Start the bot with npm start.',
};

/** What local mode's own server says when it can't take a request on. */
export const playgroundTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
