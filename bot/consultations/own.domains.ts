import { type CareDomain, careDomains } from '../../domain/consultations/consultation.ts';
import type { Language } from '../../domain/network/network.ts';
import { consultationTexts } from './consultations.texts.ts';

/** How people call a domain beside its own name. */
const alsoCalled: Readonly<Record<CareDomain, readonly string[]>> = {
  jeugdzorg: ['jeugdhulp', 'jeugdbescherming', 'pleegzorg', 'gi', 'youth care'],
  ggz: ['jeugd-ggz', 'jeugdggz', 'psycholoog', 'psychiater', 'psychiatrie', 'mental health'],
  lvb: ['licht verstandelijke beperking', 'verstandelijke beperking', 'vb', 'learning disability'],
  onderwijs: ['school', 'scholen', 'leerplicht', 'samenwerkingsverband', 'education'],
  verslavingszorg: ['verslaving', 'addiction', 'addiction care'],
  'volwassenen-ggz': ['volwassen-ggz', 'ggz volwassenen', 'ggz voor volwassenen', 'adult mental health'],
  wlz: ['langdurige zorg', 'long-term care'],
  wmo: ['social support'],
  schuldhulp: ['schulden', 'schuldhulpverlening', 'debt', 'debt help'],
  veiligheid: ['politie', 'veilig thuis', 'safety', 'police'],
};

/** The domains that somebody typed, and the first words that are none. */
export interface ReadDomains {
  readonly domains: readonly CareDomain[];
  readonly unknown?: string | undefined;
}

export function readDomains(words: string, language: Language): ReadDomains {
  const named = words
    .split(/[,;+&/\n]|\s(?:en|and)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = named.map((name) => ({ name, domain: domainCalled(name, language) }));
  return {
    domains: [...new Set(read.flatMap(({ domain }) => (domain ? [domain] : [])))],
    unknown: read.find(({ domain }) => !domain)?.name,
  };
}

/** As they stand in the form again. */
export function domainsInWords(domains: readonly CareDomain[], language: Language): string {
  return domains.map((domain) => consultationTexts[language].domains[domain]).join(', ');
}

function domainCalled(name: string, language: Language): CareDomain | undefined {
  const wanted = name
    .toLowerCase()
    .replace(/^(de|het|the)\s+/, '')
    .replace(/[.!?]$/, '');
  return careDomains.find((domain) =>
    [domain, consultationTexts[language].domains[domain].toLowerCase(), ...alsoCalled[domain]].includes(wanted),
  );
}
