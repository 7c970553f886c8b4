/**
 * Who may see what of the walked consultatie, written by hand from the domain handbook (3 and 7.2), on purpose without
 * a look at how the bot decides it. The people are those of the care network:
 *
 * noor asks · saar screens · omar chairs the expertteam, gijs and lena sit in it · bram, of another region, is asked to
 * think along and replies · gijs is asked too and says *nu niet* · jamal becomes its contactpersoon · wim, iris and yara
 * sit in the network that is brought in. Bram proposes what was learned. Everybody else, the bureau (hans) included, has nothing to do with it.
 */
export const walkStages = [
  'asked',
  'question-back',
  'handed-over',
  'asked-along',
  'thinking-along',
  'table-proposed',
  'on-the-table',
  'withdrawn',
  'discussed',
  'advice',
  'followed-up',
  'closed',
  'erased',
] as const;
export type WalkStage = (typeof walkStages)[number];

/** A word that nobody else would ever type, another one for every field. The numbers are of nobody. */
export const marks = {
  question: 'zwqvraagkolibrie',
  tried: 'zwqeerderotter',
  familyWants: 'zwqwensgruttoo',
  goodOutcome: 'zwquitkomstbever',
  missing: 'zwqgemistlepelaar',
  waiting: 'zwqwachtenegel',
  because: 'zwqomdatwezel',
  phone: '0639174285',
  when: 'zwqwanneerkievit',
  back: 'zwqterugwulp',
  answer: 'zwqantwoorddas',
  handPlace: 'zwqplekmerel',
  handName: 'zwqnaamspreeuw',
  handPhone: '0109283746',
  handWhy: 'zwqwaaromhaas',
  search: 'zwqzoekfazant',
  reply: 'zwqmeedenkuil',
  reaction: 'zwqreactiezwaluw',
  table: 'zwqtafelmarter',
  brought: 'zwqerbijreiger',
  help: 'zwqhulpbunzing',
  order: 'zwqvolgordemees',
  speed: 'zwqsnelvos',
  path: 'zwqwegsteenuil',
  bridging: 'zwqbrugijsvogel',
  contactParents: 'zwqouderslijster',
  contactYoungster: 'zwqjongerevink',
  contactLearned: 'zwqgeleerdspecht',
  askerParents: 'zwqpapavleermuis',
  askerYoungster: 'zwqzoonputter',
  askerLearned: 'zwqlessijs',
  reason: 'zwqredenkwikstaart',
  lesson: 'zwqleerpuntlibel',
  lessonTag: 'zwqtrefwoordmug',
  lessonHint: 'zwqlieverkrekel',
  lessonShared: 'zwqgedeeldhommel',
} as const;
export type Mark = keyof typeof marks;

const told: readonly Mark[] = ['question', 'tried', 'familyWants', 'goodOutcome', 'missing', 'waiting', 'because'];
const talked: readonly Mark[] = [...told, 'back', 'answer'];
const thought: readonly Mark[] = [...talked, 'reply', 'reaction'];
/** The reason why parents and youngster can't know is given anew with the table, in the place of the first. */
const onTable: readonly Mark[] = [...thought.filter((mark) => mark !== 'because'), 'table'];
const discussed: readonly Mark[] = [...onTable, 'brought'];
const advised: readonly Mark[] = [...discussed, 'help', 'order', 'speed', 'path', 'bridging'];
const followedUp: readonly Mark[] = [...advised, 'contactParents', 'contactYoungster', 'contactLearned'];
const closed: readonly Mark[] = [...followedUp, 'askerParents', 'askerYoungster', 'askerLearned'];

/** What stands in it then. */
export const written: Readonly<Record<WalkStage, readonly Mark[]>> = {
  asked: told,
  'question-back': [...told, 'back'],
  'handed-over': [...told, 'back', 'handPlace', 'handName', 'handPhone', 'handWhy'],
  'asked-along': talked,
  'thinking-along': thought,
  'table-proposed': thought,
  'on-the-table': onTable,
  withdrawn: onTable,
  discussed,
  advice: advised,
  'followed-up': followedUp,
  closed,
  erased: [],
};

const talking = ['noor', 'saar', 'bram'];
const table = [...talking, 'omar', 'gijs', 'lena'];
const afterwards = [...table, 'jamal'];

/** The asker, the screener, those asked to think along, the contactpersoon, and that expertteam once she agreed. */
export const readers: Readonly<Record<WalkStage, readonly string[]>> = {
  asked: ['noor', 'saar'],
  'question-back': ['noor', 'saar'],
  'handed-over': ['noor', 'saar'],
  'asked-along': [...talking, 'gijs'],
  'thinking-along': talking,
  'table-proposed': talking,
  'on-the-table': table,
  withdrawn: ['noor'],
  discussed: table,
  advice: afterwards,
  'followed-up': afterwards,
  closed: afterwards,
  erased: [],
};

/** What is asked back before it fits, and answered, is between the asker and the screener. */
const screening = ['answer: saar', 'back: noor'];
const conversation = [...screening, 'reaction: bram', 'reaction: saar', 'reply: noor', 'reply: saar'];

/**
 * Words that come to somebody unasked: those of the conversation, in the own chat of the asker, the screener and who
 * replied, but never to who wrote them. In the walk nothing was delivered before, so they come until they are too old.
 */
export const relayed: Readonly<Record<WalkStage, readonly string[]>> = {
  asked: [],
  'question-back': ['back: noor'],
  'handed-over': ['back: noor'],
  'asked-along': screening,
  'thinking-along': conversation,
  'table-proposed': conversation,
  'on-the-table': conversation,
  withdrawn: ['back: noor', 'reply: noor'],
  discussed: conversation,
  advice: conversation,
  'followed-up': [],
  closed: [],
  erased: [],
};

const broughtIn = ['wim', 'iris', 'yara'];

/** Beside them its chair knows that it is there, and who was brought in hears its number. For others it is not. */
export const knowers: Readonly<Record<WalkStage, readonly string[]>> = {
  asked: ['noor', 'saar', 'omar'],
  'question-back': ['noor', 'saar', 'omar'],
  'handed-over': ['noor', 'saar', 'omar'],
  'asked-along': [...talking, 'gijs', 'omar'],
  'thinking-along': [...talking, 'omar'],
  'table-proposed': [...talking, 'omar'],
  'on-the-table': table,
  withdrawn: ['noor'],
  discussed: [...table, ...broughtIn],
  advice: [...afterwards, ...broughtIn],
  'followed-up': [...afterwards, ...broughtIn],
  closed: [...afterwards, ...broughtIn],
  erased: [...afterwards, ...broughtIn],
};

/**
 * The leerpunt: proposed by bram after the advies; noor agreed and saar asked for other words by the time of the
 * follow-up; in those it was shared before it closed. From then on it is everybody's, also when the rest was erased.
 */
export const learned: Readonly<Partial<Record<WalkStage, readonly Mark[]>>> = {
  advice: ['lesson', 'lessonTag'],
  'followed-up': ['lesson', 'lessonTag', 'lessonHint'],
};
export const learners: readonly string[] = ['noor', 'saar', 'bram'];
export const shared: Readonly<Partial<Record<WalkStage, readonly Mark[]>>> = {
  closed: ['lessonShared'],
  erased: ['lessonShared'],
};

/** Who may see the number to call, until the screener called: she herself, and whose number it is. */
export const callers: Readonly<Partial<Record<WalkStage, readonly string[]>>> = {
  asked: ['noor', 'saar'],
  'question-back': ['noor', 'saar'],
  'handed-over': ['noor', 'saar'],
};

/** Each person's own words: what their own export may hold, and nobody else's may. */
export const ownWords: Readonly<Record<string, readonly Mark[]>> = {
  noor: [
    ...[...told, 'table', 'answer', 'reaction', 'phone', 'when', 'askerParents', 'askerYoungster', 'askerLearned'],
    // Hers to agree to.
    ...['lesson', 'lessonTag', 'lessonShared'],
  ] as readonly Mark[],
  saar: ['back', 'handPlace', 'handName', 'handPhone', 'handWhy', 'lessonHint'],
  bram: ['reply', 'reason', 'lesson', 'lessonTag', 'lessonShared'],
  omar: ['brought', 'help', 'order', 'speed', 'path', 'bridging'],
  jamal: ['contactParents', 'contactYoungster', 'contactLearned'],
};

const byWord = new Map<string, Mark>(Object.entries(marks).map(([mark, word]) => [word, mark as Mark]));
const anyMark = new RegExp([...byWord.keys()].join('|'), 'gi');

/** The marks in a piece of anything, each once. */
export function marksIn(text: string): readonly Mark[] {
  const found = [...text.matchAll(anyMark)].flatMap(([word]) => byWord.get(word.toLowerCase()) ?? []);
  return [...new Set(found)];
}
