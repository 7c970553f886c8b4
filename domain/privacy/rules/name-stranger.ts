import { doings, whereabouts } from './name-context.ts';
import type { Place } from './name-surroundings.ts';

/** A word that no list knows, with a capital in the middle of a sentence, where somebody may be spoken of. */
export function isStranger(place: Place): boolean {
  const { token, before, after } = place;
  if (isHost(place)) return true;
  if (!before || whereabouts.has(before.low) || /^(?:bij|via|de|het|een|op|'t)$/.test(before.low))
    return Boolean(after?.gap === ' ' && doings.has(after.low) && before && !/^(?:de|het|een)$/.test(before.low));
  const isLikely = (after?.gap === ' ' && doings.has(after.low)) || !isUsed(place);
  return isLikely && /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && /[aeiouyáéíóúäëïöüâêîôû]/iu.test(token.text);
}

/** What many surnames end in, and hardly anything else that has a capital: Frisian, eastern, Slavic, Turkish and Caucasian. */
const family =
  /.{3}(?:stra|[jsk]ma|ema|inga|enga|ssen|ink|huijs|huizen|steyn|stein|skij?|ska|czyk|wicz|o[gğ]lu|ov|ova|ovi[cć]|enko|idze|yan|zadeh|nejad|pour)$/u;
const stays =
  /^(?:zit|zat|slaapt|sliep|schuilt|logeert|logeerde|huurt|huurde|woont|woonde|verblijft|verbleef|werkt|eet|blijft|bleef|gebleven|geslapen|gelogeerd)$/;

/** `schuilt bij Okkema`, `zit bij Bruijnestein in de kelder`. */
function isHost({ token, before, beforeThat }: Place): boolean {
  return before?.low === 'bij' && stays.test(beforeThat?.low ?? '') && family.test(token.low);
}

const used =
  /^(?:volgens|via|gebruik|gebruikt|gebruiken|gebruikte|speelt|spelen|speelde|kijkt|kijken|keek|eet|eten|drinkt|drinken|draagt|dragen|koopt|kopen|slikt|slikken|rookt|vaped|leest|lezen|inzet|doet|doen|deed|als|geen|folder|app|merk|boek|film|serie|spel|game|uitgeverij|winkel|site|website|platform|account|tool|lijst|scenario|podcast|krant|blad|label|club|bedrijf|bureau|systeem|programma|project|module|sekte|groep|team|type|model|versie|soort|dosis|mg|tablet|tabletten|pil|pillen|spray|zaal|kamer|hond|kat|poes|paard|pony|konijn|knuffel|hamster|pop|cavia|goudvis|parkiet|papegaai|puppy|therapiehond|hulphond)$/;

/** `gebruikt Daylio`, `Headspace of Calm`, `volgens Ayres`: what is spoken of is used, played or read, or stands beside such a thing. */
function isUsed({ token, before, beforeThat, after, afterThat }: Place): boolean {
  if (!before || used.test(before.low)) return true;
  const isJoined = /^(?:en|of)$/.test(before.low);
  const other = isJoined ? beforeThat : token.gap.startsWith(',') ? before : undefined;
  if (other?.capital && !other.begins && !other.isGiven && !other.isSurname) return true;
  if (/^(?:en|of)$/.test(after?.low ?? '') && afterThat?.isNoName) return true;
  return before.capital && !before.begins && before.isNoName;
}
