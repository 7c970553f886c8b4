import { rootOf } from './root.ts';

/** Verbs that change from within: the infinitive, then its other forms. What they are put together with changes along. */
const STRONG = `
beginnen begon begonnen|begrijpen begreep begrepen|bevallen beviel|bewegen bewoog bewogen|bieden bood boden geboden|bijten beet beten gebeten|
blijven bleef bleven gebleven|breken brak gebroken|brengen bracht brachten gebracht|buigen boog bogen gebogen|denken dacht dachten gedacht|
doen doet deed deden gedaan|dragen droeg droegen|drinken dronk dronken gedronken|durven dorst|dwingen dwong dwongen gedwongen|
eten aten gegeten|eten at|gaan ga gaat ging gingen gegaan|geven gaf gaven|grijpen greep grepen gegrepen|
hangen hing hingen|helpen hielp hielpen geholpen|houden houdt hou hield hielden|kiezen koos kozen gekozen|kijken keek keken gekeken|
komen kom komt kwam kwamen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen|kruipen kroop gekropen|laten liet lieten|lezen las lazen|
liegen loog logen gelogen|liggen ligt lag lagen gelegen|lijden leed geleden|lopen liep liepen|nemen nam namen genomen|
ontbreken ontbrak ontbrak|overlijden overleed|prijzen prees|raden ried|rijden reed reden gereden|roepen riep riepen|ruiken geroken|
scheiden scheidde|schelden schold scholden gescholden|schieten schoot schoten geschoten|schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken|
slaan sla slaat sloeg sloegen geslagen|slapen sliep sliepen|sluiten sloot sloten gesloten|snijden sneed sneden gesneden|snuiven snoof snoven gesnoven|
spreken sprak spraken gesproken|springen sprong sprongen gesprongen|staan sta staat stond stonden gestaan|steken stak staken gestoken|
stelen stal stalen gestolen|sterven stierf stierven gestorven|stinken stonk gestonken|treffen trof getroffen|trekken trok trokken getrokken|
vallen viel vielen|vangen ving vingen|vechten vocht vochten gevochten|verbieden verbood verboden|verdwijnen verdween verdwenen|vergeten vergat|
verliezen verloor verloren|vermijden vermeed vermeden|vertrekken vertrok vertrokken|verwijzen verwees verwezen|vinden vond vonden gevonden|vliegen vloog gevlogen|
vragen vroeg vroegen|wassen waste|wegen woog gewogen|werpen wierp|werven wierf geworven|wijzen wees wezen gewezen|winnen won gewonnen|
zeggen zei zeiden gezegd|zien zie ziet zag zagen gezien|zitten zit zat zaten gezeten|zoeken zocht zochten gezocht|zuipen zoop zopen gezopen|zwerven zwierf zwierven gezworven|
zwijgen zweeg zwegen gezwegen|zwemmen zwom gezwommen|ontbijten ontbeet|onttrekken onttrok onttrokken|blijken bleek bleken gebleken|lijken leek leken geleken|schuiven schoof schoven geschoven|binden bond bonden gebonden|
stijgen steeg stegen gestegen|dringen drong drongen gedrongen|mijden meed meden gemeden|knijpen kneep knepen geknepen|klimmen klom klommen geklommen|worden werd werden|
vriezen vroor vroren gevroren|bevriezen bevroor bevroren|gelden gold golden gegolden|glijden gleed gleden gegleden|schenken schonk schonken geschonken|
stoten stootte stootten gestoten|ontvangen ontving ontvingen|bezwijken bezweek bezweken|verdrinken verdronk|afwijzen afgewezen|spuiten spoot gespoten|verslaan versloeg|
uitsluiten uitgesloten|kunnen kon konden|willen wou|horen hoort|kwijtraken kwijt|brengen bracht|plassen plaste|verzinnen verzon|opgeven|ontnemen ontnam ontnomen
`;

/** What stands loose from a verb in a sentence, and before it in a word: "loopt weg", "wegloopt", "weggelopen". */
const PARTICLES = [
  'terug',
  'samen',
  'kwijt',
  'tegen',
  'achter',
  'rond',
  'vast',
  'door',
  'over',
  'weg',
  'los',
  'mee',
  'aan',
  'toe',
  'uit',
  'af',
  'op',
  'na',
];

/** What changes the sense of a verb without coming apart. */
const PREFIXES = ['be', 'ver', 'ont', 'her'];

const BEFORE_VERBS = new Set([...PARTICLES, ...PREFIXES, 'ge', 'in', 'om', 'voor', 'bij', 'onder', 'mis', 'wan', 'on']);

const infinitives = new Map<string, string>();
for (const verb of STRONG.split('|')) {
  const [infinitive = '', ...forms] = verb.trim().split(' ');
  const root = rootOf(infinitive);
  for (const form of forms) infinitives.set(form, root);
  for (const prefix of PREFIXES)
    for (const form of forms) if (!form.startsWith('ge')) infinitives.set(prefix + form, rootOf(prefix + infinitive));
  for (const prefix of PREFIXES)
    for (const form of forms)
      if (form.startsWith('ge')) infinitives.set(prefix + form.slice(2), rootOf(prefix + infinitive));
}

infinitives.set('schol', 'school');

/** A boy is nothing young. */
for (const form of ['jongen', 'jongens', 'jongetje', 'jongetjes']) infinitives.set(form, 'jongen');

/**
 * What a word as typed may be a form of, the likeliest first: "dronk" and "gedronken" of "drinken", "huilde" and "gehuild"
 * of "huilen". Which of them it is shows when one of them is known.
 */
export function formsOf(word: string): readonly string[] {
  const whole = oneForm(word);
  const particle = PARTICLES.find((one) => word.startsWith(one) && word.length > one.length + 2);
  if (particle === undefined) return whole;
  return [...whole, ...oneForm(word.slice(particle.length)).map((form) => separable(particle, form))];
}

/** How a verb that comes apart is called, whether it stands together or not. */
export function separable(particle: string, verb: string): string {
  return `${particle}+${verb}`;
}

function oneForm(word: string): readonly string[] {
  const infinitive = infinitives.get(word);
  if (infinitive !== undefined) return [infinitive];
  const root = rootOf(word);
  const forms = [root, pastOf(root)];
  if (word.length > 5 && /^ge.+(?:d|t|en)$/.test(word)) {
    const rest = rootOf(word.slice(2));
    forms.push(rest, pastOf(rest), rootOf(word.slice(2, -1)));
  }
  return [...new Set(forms.filter((form) => form !== undefined && form.length > 1))] as readonly string[];
}

/** "huild" of "huilde" comes from "huil". */
function pastOf(root: string): string | undefined {
  return root.length > 3 && /[^aeiou]?d$/.test(root) ? rootOf(root.slice(0, -1)) : undefined;
}

/** Whether this is what may stand before a verb, and so no part of a compound. */
export function standsBeforeVerbs(letters: string): boolean {
  return BEFORE_VERBS.has(letters);
}

/** Whether a word is a form of a verb that changes from within. */
export function isStrong(word: string): boolean {
  return infinitives.has(word);
}
