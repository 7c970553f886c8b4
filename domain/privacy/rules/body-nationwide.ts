import { withPlainLetters } from './letters.ts';
import { wordSet } from './word-set.ts';

/** What works in all of the country under one name; it tells of nobody where they are. */
const services = withPlainLetters(
  /^(?:(?:stichting|landelijk|nationaal|vereniging|platform) )?(?:leergeld|helpwanted|offlimits|humanitas|home-?start|buurtgezinnen|steunouder|mee(?: samen)?|jeugdfonds|jeugdsportfonds|jeugd(?:sport|cultuur)fonds|volwassenenfonds|fonds|kinderhulp|jarige job|sam&?|kinderpostzegels|voedselbank\p{L}*|kledingbank|speelgoedbank|knooppunt|luisterlijn|opvoedlijn|ouderlijn|villa pinedo|kies|vergeten kind|het vergeten kind|save the children|terre des hommes|war child|comensha|meldpunt|balans|ouders van|nvvp|nvk|ncj|ingrado|po-raad|vo-raad|jogg|ronald mcdonald|make-a-wish|doe een wens|cliniclowns|kika|villa joep|schuldhulpmaatje|kredietbank|stadsbank|taalhuis|bibliotheek|al-anon|big brothers|school's cool|weekendschool|imc|centrum seksueel geweld|chat met|mind|mind korrelatie|sire|kindbehartiger|kinderrechten\p{L}*|expertisecentrum mensenhandel|expertisecentrum kindermishandeling|kenniscentrum kinder|nationaal rapporteur|rapporteur|oudervereniging|sensoor|mcdonald's|mcdonalds|burger king|kruidvat|primark|action|hema|jeugdstem|efteling|walibi|slagharen|duinrell|toverland|julianatoren|drievliet|artis|blijdorp|dolfinarium|beekse bergen|burgers|ouwehands|avifauna|gruffalo|nijntje|wehkamp|mediamarkt|lkca|ocw|vws|szw|buurtzorg|opvoeden|zorg voor jeugd|ouderschap blijft|jonge mantelzorgers?|mantelzorgnl|per saldo|kansfonds|oranje fonds|nsgk|pharos|tolkentelefoon|tvcn|global talk|livewords)(?![\p{L}-])/u,
);

const words = wordSet(
  'leergeld|helpwanted|offlimits|humanitas|buurtgezinnen|steunouder|jeugdfonds|jeugdsportfonds|voedselbank|kledingbank|speelgoedbank|knooppunt|luisterlijn|opvoedlijn|ouderlijn|comensha|ingrado|cliniclowns|schuldhulpmaatje|kindbehartiger|jeugdstem|mantelzorgnl|kansfonds|livewords|tvcn',
);

/** Whether a name, without its article, is of a service that is the same everywhere: `Stichting Leergeld`. */
export function isNationwide(name: string): boolean {
  return services.test(name);
}

/** The same of one word. */
export function isNationwideWord(low: string): boolean {
  return words.has(low);
}
