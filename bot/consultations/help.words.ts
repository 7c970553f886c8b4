/** Words of people, in Dutch and English: about somebody, not about a plan or a list. */
const people = words(
  'gezin(nen)?',
  'kind(je|eren)?',
  'jongeren?',
  'jongen(s|tje)?',
  'meisjes?',
  'pubers?',
  'tieners?',
  'baby',
  'kleuter',
  'moeder',
  'vader',
  'ouders?',
  'cli[ëe]nt(en)?',
  'casus',
  'casussen',
  'thuis',
  'famil(y|ies)',
  'child(ren)?',
  'youngsters?',
  'teenagers?',
  'mother',
  'father',
  'parents?',
  'case',
);

const urgent = words(
  'acute?',
  'acuut',
  'crisis(situatie|dienst|nummer)?',
  'noodgeval',
  'levensgevaar',
  'direct gevaar',
  'nu gevaar',
  'in gevaar',
  'onveilig nu',
  'nu (echt |heel )?(onveilig|niet (meer )?veilig)',
  'direct (onveilig|niet veilig)',
  'su[iï]cid[\\p{L}]*',
  'zelfmoord[\\p{L}]*',
  'zelfdoding[\\p{L}]*',
  'wil (niet meer leven|dood)',
  'emergency',
  'unsafe (right )?now',
);

const denied = words('(niet|geen|not|no) (acuut|acute|crisis|noodgeval|emergency)');

const stuck = words(
  '(loop|loopt|lopen|zit|zitten|raak|raken) [^.?]{0,40}vast',
  'vastgelopen',
  'kom(en)? er niet (meer )?uit',
  'we(et|ten) (het |me )?(niet|geen raad) (meer|verder)',
  'we(et|ten) (even )?niet (meer )?(hoe|wat)',
  'geen raad',
  'advies (nodig|vragen|bij|over)',
  '(heb|zoek|wil) [^.?]{0,20}advies',
  'meedenk(en|t)',
  'meekijken',
  'sparren',
  '(een )?vraag over',
  '(am|are|get) stuck',
  'advice (on|about)',
);

/** "Wie kan meedenken over …" asks who knows something: that is answered by expertise. */
const whoKnows = /^(wie|who)\b/i;

/** Only asks for it, without a word about anybody: "vraag stellen", "advies nodig". */
const bare = /^(stellen|vragen|aanvragen|nodig|gevraagd|doen|graag|ask|please)?[\s.?!]*$/i;

const SHORT = 5;
const LONGEST_SENTENCE = 1000;

/** Somebody may be in danger now. Rather too often than once too little: it only puts the numbers first. */
export function soundsUrgent(text: string): boolean {
  return urgent.test(text.replace(new RegExp(denied, 'giu'), ' '));
}

/** A sentence that nobody's word began: urgent when it is about people, or hardly says anything else. */
export function isUrgentSentence(text: string): boolean {
  return soundsUrgent(text) && (people.test(text) || text.trim().split(/\s+/).length <= SHORT);
}

/** "Ik loop vast met een gezin": somebody is stuck, and it is about people. */
export function isAboutCase(text: string): boolean {
  if (text.length > LONGEST_SENTENCE || whoKnows.test(text)) return false;
  return stuck.test(text) && people.test(text);
}

/** Whether more was typed behind the word than that one asks: then it may be about a case. */
export function tellsMore(rest: string): boolean {
  return !bare.test(rest.trim());
}

function words(...all: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
