import type { CalendarDay } from '../kernel/time.ts';
import { ageBand, bandOf } from './age-band.ts';
import type { Finding, FindingClass } from './finding.ts';

type Several = readonly [first: string, ...others: string[]];
type Number = 'bsn' | 'phone' | 'email' | 'iban' | 'plate' | 'case' | 'handle' | 'postcode' | 'street' | 'name';

/** What may stand for something that points at a person, without narrowing down who it is. */
export interface NeutralWords {
  /** For one person, for another in the same text, and so on; the last for all further ones. */
  readonly person: Several;
  readonly family: string;
  /** Instead of a name with `'s`. */
  readonly whose: string;
  readonly school: Several;
  readonly institution: Several;
  readonly day: string;
  /** Behind `sinds`. */
  readonly while: string;
  readonly birth: string;
  readonly age: (band: string) => string;
  /** Instead of a name with an age behind it. */
  readonly youngster: (band: string) => string;
  /** Behind `op` and the like. */
  readonly address: string;
  readonly omitted: Readonly<Record<Number, string>>;
}

/** What comes in the place of some text; its words begin with a capital where that text did. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly capital: boolean;
}

const relation =
  /(?<!\p{L})(?:(?:half|stief|pleeg|schoon|groot|over|bonus|adoptief)?(?:broertje|broer|zusje|zus|moeder|vader|mama|papa|ouder|zoon|zoontje|dochter|dochtertje|oma|opa|oom|tante|neefje|neef|nichtje|nicht|kind)|juf|meester|mentor|leerkracht|docent|collega|huisarts|kinderarts|psycholoog|voogd|begeleider|begeleidster|jeugdbeschermer|gezinsvoogd|buurman|buurvrouw|vriend|vriendin|partner|ex|leerling|cliënt|jongen|meisje|jongere|advocaat|rechter|wijkagent|contactpersoon|ib'er|tweeling|baby|peuter|kleuter) $/iu;
const title =
  /(?<!\p{L})(?:de heer|mevr\.?|mw\.?|mevrouw|dhr\.?|hr\.?|meneer|dr\.?|drs\.?|prof\.?|mr\.?|ome|ouma|oupa)(?: en (?:mevr\.?|mevrouw|mw\.?))? $/iu;
const family = /(?<!\p{L})(?:(?:de|het|van de) )?(?:fam\.?|familie|gezin) $/iu;
const called =
  /(?<!\p{L})(?:heet|heette|heten|genaamd|naam is|naam:|naam van|voornaam|achternaam)(?: nu| eigenlijk)? $/iu;
const schoolLead =
  /(?<![\p{L}-])(?:(?:de|het|een|'t) )?(?:(?:openbare|christelijke|katholieke|islamitische|speciale|middelbare) )?(?:(?:obs|cbs|rkbs|pcbs|kbs|bs|sbo|so|vso|ikc|kc|vmbo|mavo|havo|vwo|mbo|roc|\p{L}*school|lyceum|gymnasium|college|kindcentrum) )?$/iu;
const homeLead =
  /(?<![\p{L}-])(?:(?:de|het|een|'t) )?(?:\p{L}*(?:kliniek|huis|groep|opvang|zorg|centrum|boerderij|praktijk|instelling|poli|stichting|ggz|internaat|hoeve|verblijf|woning) (?:van )?)?$/iu;
const birth = /(?<!\p{L})(?:geb(?:oren)?\.?(?: ?datum)?|geboortedatum)(?: (?:is|op|van|leerling|kind))*[ :.]*$/iu;
const weekday = /(?<!\p{L})(?:maan|dins|woens|donder|vrij|zater|zon)dag $/iu;
/** `van 14`, `(14)`, `, 14 jaar`. */
const age =
  /^(?: van (?<bare>\d{1,2})(?! ?(?:dag|we|ma|uur|min|keer|%|\d))(?: jaar)?| ?\((?<within>\d{1,2})(?: ?(?:jaar|jr\.?|j\.?))?\)|, (?<years>\d{1,2})(?: ?(?:jaar|jr\.?)(?!\p{L})|(?=[,.;:](?!\d)|$)))/u;
const since = /(?<!\p{L})(?:sinds|vanaf) (?:de )?$/iu;
const toward = /(?<!\p{L})(?:op|aan|naar|in|bij|van|vanaf|tot) (?:(?:de|het) )?$/iu;

/** Says what comes in the place of each thing that was found in one text: the same words for the same person or place. */
export function neutralFor(
  words: NeutralWords,
  today: CalendarDay | undefined,
): (finding: Finding, text: string) => Replacement {
  const met = new Map<string, string[]>();
  const same = (kind: FindingClass, own: string, several: Several): string => {
    const known = met.get(kind) ?? [];
    const parts = own.toLowerCase().split(' ');
    const place = known.findIndex((other) => other === own.toLowerCase() || (kind === 'name' && shares(other, parts)));
    if (place < 0) met.set(kind, [...known, own.toLowerCase()]);
    return several[Math.min(place < 0 ? known.length : place, several.length - 1)] ?? several[0];
  };
  return (finding, text) => {
    const before = text.slice(Math.max(0, finding.from - 60), finding.from);
    const own = text.slice(finding.from, finding.to);
    const put = (lead: string | undefined, put: string, more = 0): Replacement => {
      const from = finding.from - (lead?.length ?? 0);
      return { from, to: finding.to + more, words: put, capital: /^\p{Lu}/u.test(text.slice(from)) };
    };
    switch (finding.class) {
      case 'name':
        return ofName(text.slice(finding.to, finding.to + 20), before, put, words, () =>
          same('name', own, words.person),
        );
      case 'school': {
        const more = /^ (?:in|te) \p{Lu}[\p{L}-]+(?: aan den? \p{Lu}\p{L}+)?/u.exec(
          text.slice(finding.to, finding.to + 60),
        );
        return put(schoolLead.exec(before)?.[0], same('school', own, words.school), more?.[0].length);
      }
      case 'institution':
        return put(homeLead.exec(before)?.[0], same('institution', own, words.institution));
      case 'date':
        return ofDate(own, before, put, words, today);
      case 'street':
        return toward.test(before) ? put(articleIn(before), words.address) : put('', words.omitted.street);
      default:
        return between(text, finding)
          ? put('(', words.omitted[finding.class], 1)
          : put('', words.omitted[finding.class]);
    }
  };
}

type Put = (lead: string | undefined, words: string, more?: number) => Replacement;

function ofName(after: string, before: string, put: Put, words: NeutralWords, person: () => string): Replacement {
  if (/^['’]s(?!\p{L})/u.test(after)) return put(title.exec(before)?.[0], words.whose, 2);
  const formal = title.exec(before)?.[0] ?? (before.endsWith('@') ? '@' : '');
  if (relation.test(before.slice(0, before.length - formal.length))) return put(` ${formal}`, '');
  if (called.test(before)) return put('', words.omitted.name);
  const home = family.exec(before)?.[0];
  const aged = age.exec(after);
  const band = bandOf(Number(Object.values(aged?.groups ?? {}).find((years) => years) ?? Number.NaN));
  if (aged && band && !home) return put(formal, words.youngster(band), aged[0].length);
  return home ? put(home, words.family) : put(formal, person());
}

function ofDate(
  own: string,
  before: string,
  put: Put,
  words: NeutralWords,
  today: CalendarDay | undefined,
): Replacement {
  const lead = birth.exec(before)?.[0];
  if (lead !== undefined) {
    const band = today && ageBand(own, today);
    return put(lead, band ? words.age(band) : words.birth);
  }
  return put(weekday.exec(before)?.[0], since.test(before.replace(weekday, '')) ? words.while : words.day);
}

/** `Samira` is `Samira Yilmaz`. */
function shares(other: string, parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return other.split(' ').includes(parts.length === 1 ? first : '') || (parts.includes(other) && other !== '');
}

function articleIn(before: string): string {
  return /(?<!\p{L})(?:de|het) $/iu.exec(before)?.[0] ?? '';
}

function between(text: string, { from, to }: Finding): boolean {
  return text[from - 1] === '(' && text[to] === ')';
}
