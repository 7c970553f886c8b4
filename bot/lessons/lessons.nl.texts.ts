import type { LessonState } from '../../domain/lessons/lesson.ts';
import type { LessonRefusal } from '../../domain/lessons/lesson.world.ts';
import type { LessonNews } from '../../domain/lessons/tell-others.ts';
import { type Copy, said, strong } from '../view/copy.ts';

const states: Readonly<Record<LessonState, string>> = {
  proposed: 'wacht op de vrager',
  'words-asked': 'wacht op andere woorden',
  agreed: 'wacht op de screener',
  released: 'gedeeld',
  declined: 'wordt niet gedeeld',
};

const newsTitles: Readonly<Record<LessonNews, string>> = {
  'lesson-proposed': 'Een leerpunt uit je vraag',
  'lesson-to-release': 'Een leerpunt wacht op je',
  'lesson-words-asked': 'Graag andere woorden voor je leerpunt',
  'lesson-released': 'Jullie leerpunt is gedeeld',
  'lesson-declined': 'Je leerpunt wordt niet gedeeld',
};

const newsLines: Readonly<Record<LessonNews, string>> = {
  'lesson-proposed': 'Wie meedacht, wil iets delen waar anderen van leren. Jij beslist.',
  'lesson-to-release': 'De vrager is akkoord. Lees het nog één keer, dan kan het gedeeld worden.',
  'lesson-words-asked': 'Er is gevraagd of het anders kan.',
  'lesson-released': 'Anderen kunnen het nu vinden. Jullie namen staan er niet bij.',
  'lesson-declined': 'De vrager deelt het liever niet. De tekst is weg.',
};

/** What is said about leerpunten, in Dutch. */
export const nl = {
  states,
  tags: 'Trefwoorden',
  item: (number: string, words: string): Copy => [strong(number), ': ', said(words)],

  foundTitle: 'Dit leerden anderen',
  found: 'Wat het beste past, staat bovenaan.',
  nothingTitle: 'Ik vind nu geen leerpunt',
  nothing: 'Probeer een ander woord. Of kijk wat er het laatst bij kwam.',
  browseTitle: 'Leerpunten',
  browseIntro: 'Wat anderen leerden van een casus. Het nieuwste staat bovenaan.',
  noneTitle: 'Nog geen leerpunten',
  none: 'Zodra iemand iets deelt, vind je het hier.',
  oneTitle: (number: string) => `Leerpunt ${number}`,
  missingTitle: 'Dit leerpunt vind ik niet',
  missing: (number: string) => `${number} is er niet, of niet meer.`,
  tooLongTitle: 'Kan het korter?',
  tooLong: 'Noem een paar woorden, zoals: wachttijd overbruggen. Gaat het over een casus? Vraag dan een consultatie.',
  search: 'Zoek in leerpunten',
  again: 'Anders zoeken',
  browse: 'Het nieuwste bekijken',
  older: 'Oudere',
  consultation: 'Consultatie vragen',

  ofTitle: (number: string) => `Leerpunten bij ${number}`,
  ofIntro: 'Wat leren we hiervan? Zo helpt deze vraag ook anderen.',
  ofAsker: 'Wie meedacht, kan een leerpunt voorstellen. Jij beslist of het gedeeld wordt.',
  ofNone: 'Er is nog niets voorgesteld.',
  lesson: (state: string, words: string): Copy => [strong(state), ...(words === '' ? [] : [': ', said(words)])],
  propose: 'Leerpunt voorstellen',
  see: 'Bekijken',
  back: 'Terug naar de vraag',

  oneOf: (number: string) => `Leerpunt bij ${number}`,
  intro: {
    proposed: 'De vrager leest dit eerst. Zegt die ja, dan leest de screener het nog één keer.',
    'words-asked': 'Wie het voorstelde, schrijft het anders op. Daarna leest de vrager het opnieuw.',
    agreed: 'De vrager is akkoord. De screener leest het nog één keer.',
    released: 'Iedereen in het netwerk kan dit vinden. Waar het vandaan komt, ziet niemand.',
    declined: 'De tekst is weg. Niemand vindt hem nog.',
  } satisfies Record<LessonState, string>,
  askerIntro: 'Wie meedacht, wil dit met anderen delen, zonder namen en zonder regio. Mag dat?',
  screenerIntro: 'De vrager is akkoord. Wijst het niemand aan, en klopt het? Dan kan het gedeeld worden.',
  proposerIntro: 'Er is gevraagd om andere woorden.',
  hint: 'Liever zo',
  agree: 'Ja, dit mag',
  words: 'Graag andere woorden',
  decline: 'Liever niet delen',
  reword: 'Anders opschrijven',
  release: 'Delen met iedereen',

  proposedTitle: 'Dank je voor het leerpunt',
  proposed: 'De vrager hoort het nu en beslist.',
  agreedTitle: 'Fijn dat het gedeeld mag worden',
  agreed: 'De screener leest het nog één keer. Je hoort het zodra het gedeeld is.',
  wordsTitle: 'Ik vraag om andere woorden',
  wordsAsked: 'Daarna lees je het opnieuw.',
  rewordedTitle: 'Je nieuwe woorden staan erin',
  declineTitle: 'Dit leerpunt niet delen?',
  declineAsk: 'De tekst gaat weg. Een reden hoeft niet.',
  declineYes: 'Ja, tekst weghalen',
  declineNo: 'Toch niet',
  declinedTitle: 'Het wordt niet gedeeld',
  declined: 'De tekst is weg.',
  releasedTitle: (number: string) => `Gedeeld als ${number}`,
  released: 'Iedereen kan het vinden. De vrager en wie het voorstelde, horen het.',

  form: {
    title: 'Leerpunt',
    intro: 'Eén of twee zinnen waar een ander mee verder kan. Laat weg om wie het gaat, waar en hoe oud.',
    text: 'Wat leren we hiervan?',
    textHint: 'Bijvoorbeeld: een vaste belafspraak houdt een gezin op de been tijdens het wachten.',
    tags: 'Trefwoorden',
    tagsHint: 'Hoogstens vijf, met komma’s ertussen. Bijvoorbeeld: wachttijd, ggz.',
    send: 'Aan de vrager vragen',
    wordsTitle: 'Andere woorden',
    hint: 'Hoe zou je het liever lezen?',
    hintHint: 'Dit hoeft niet. Wie het voorstelde, leest dit.',
    wordsSend: 'Vragen',
    searchTitle: 'Leerpunten',
    words: 'Waar zoek je iets over?',
    wordsHint: 'Een paar woorden, zoals: autisme en eetproblemen.',
    searchSend: 'Zoeken',
    wordsMissing: 'Noem een woord waar ik naar kan zoeken.',
    wordsLong: (most: number) => `Dat is lang. Hoogstens ${most} tekens.`,
  },

  newsTitles,
  newsLines,
  newsLine: (number: string, line: string): Copy => ['Bij ', strong(number), `. ${line}`],
  newsQuestion: 'Wil je het lezen?',
  newsBrief: (number: string, title: string): Copy => `${number}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  newsWhy:
    'Je hoort dit omdat je erbij betrokken bent. De tekst staat niet in dit bericht. Wil je even rust, zeg dan ‘even niet’.',

  homeTitle: 'Leerpunten die op je wachten',
  helpLine: ['Zoek in wat anderen leerden: ', strong('leerpunten')] as Copy,

  refusedTitle: 'Dat lukt nu niet',
  problem: (refused: LessonRefusal): string => {
    switch (refused.code) {
      case 'lesson-not-found':
        return 'Dit leerpunt kan ik niet vinden.';
      case 'not-yours':
        return 'Dit is aan iemand anders.';
      case 'wrong-state':
        return 'Het is ondertussen verder gegaan. Zo staat het nu.';
      case 'no-answer-yet':
        return 'Er heeft nog niemand meegedacht. Een leerpunt komt daarna.';
      case 'already-proposed':
        return 'Je vorige voorstel is nog onderweg.';
      case 'nothing-said':
        return 'Schrijf in één of twee zinnen wat anderen helpt.';
      case 'too-long':
        return `Dat is te lang. Hoogstens ${refused.most} tekens.`;
      case 'too-many-tags':
        return `Hoogstens ${refused.most} trefwoorden.`;
      case 'names-region':
        return `Laat ‘${refused.region}’ weg. Een leerpunt geldt overal.`;
      case 'names-age':
        return 'Laat de leeftijd weg. Schrijf bijvoorbeeld ‘een jongere’.';
      case 'identifying':
        return 'Hierin kan iemand te herkennen zijn. Haal dat eruit.';
    }
  },
};
