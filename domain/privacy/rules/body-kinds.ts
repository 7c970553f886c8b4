import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import type { Token } from './tokens.ts';

/** Where people come for something of their own: a club, a church, a shop, a practice. What it is called stands behind it. */
const establishment = withPlainLetters(
  /^(?:vv|sv|fc|mhc|rkvv|rksv|usv|gvv|dvv|hc|hv|av|tv|tc|gtv|gv|kv|sc|svv|vc|bc|zpc|scouting|ktc|studio|stal|manege|kapel|parochie|pastoraat|moskee|kerk|gym|dojo|foyer|villa|camping|bakkerij|slagerij|supermarkt|cafetaria|drogisterij|garage|salon|restaurant|café|snackbar|tandarts|huisarts|apotheek|drogist|hoeve|landgoed|klooster|residentie|buro)$|\p{L}{3}(?:club|studio|ploeg|sportschool|judoschool|dansschool|zwemschool|doschool|boksschool|rijschool|muziekschool|manege|stal|kerk|moskee|tempel|kapel|genootschap|parochie|pastoraat|honk|soos|ziekenhuis|gasthuis|kantoor|winkel|bakkerij|garage|kapsalon|salon|camping|zwembad|speeltuin|kliniek|hotel|hostel|pension|praktijk|poli|polikliniek|fasehuis|boerderij|hoeve|erf|apotheek|makerij|bedrijf|slagerij|werkplaats|atelier|theater|vereniging)$/u,
);

/** Bodies of which every region has one: only a name that is made up tells which: `Wijkteam Haarlemmerhout`. */
const regional =
  /^(?:wijk|buurt|gebieds|jeugd|zorg|gezins|dorps|stads|kern|school)teams?$|^(?:jeugdbescherming|jeugdreclassering|reclassering|ggd|gemeente|jeugdzorg|jeugdhulp|buurtzorg|thuiszorg|jongerenwerk|politie|rechtbank)$/;

/** `Bakkerij`, `Judoclub`: a kind of place that isn't care. */
export function isEstablishment({ low }: Token): boolean {
  return establishment.test(low);
}

export function isRegional({ low }: Token): boolean {
  return regional.test(low);
}

/** Parts of a country or a town, that say where and not what. */
const sides =
  /^(?:noord|oost|zuid|west|midden|centrum|nieuw|oud|regio|stad|groot|zuidoost|zuidwest|noordoost|noordwest)(?:-.*)?$|.-(?:noord|oost|zuid|west|midden|centrum)$/;

/** Whether a word is no ordinary one, no town and no part of one: only something that is called so bears it. */
export function isMadeUp({ low, text }: Token, lists: WordLists): boolean {
  if (low.length < 5 || sides.test(low) || text === text.toUpperCase()) return false;
  return (
    !lists.isListed(low) &&
    !low.split('-').some((part) => lists.isPlace(part) || lists.isPlace(part.replace(/(?:se|s)$/, '')))
  );
}
