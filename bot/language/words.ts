import { list, table } from './lists.ts';

/** Monday is 1, Sunday is 7. Names of six letters and more may be mistyped. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
  ['zondag', 'sunday'],
];

/** Short names that are no other word. */
export const clearWeekdayAbbreviations: Readonly<Record<string, number>> = table<number>(
  [2, 'dins | din | tue | tues'],
  [3, 'woe | woens'],
  [4, 'dond | thu | thur | thurs'],
  [5, 'vrijd | fri'],
  [7, 'zond'],
  [1, 'mon'],
);

/** Short names that are ordinary words as well: these need something beside them that shows a day is meant. */
export const looseWeekdayAbbreviations: Readonly<Record<string, number>> = table<number>(
  [1, 'ma'],
  [2, 'di'],
  [3, 'wo | wed'],
  [4, 'do | don'],
  [5, 'vr | vrij'],
  [6, 'za | zat | sat'],
  [7, 'zo | sun'],
);

export const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

export const monthAbbreviations: Readonly<Record<string, number>> = table<number>(
  [1, 'jan'],
  [2, 'feb | febr'],
  [3, 'mrt | mar'],
  [4, 'apr'],
  [6, 'jun'],
  [7, 'jul'],
  [8, 'aug'],
  [9, 'sep | sept'],
  [10, 'okt | oct'],
  [11, 'nov'],
  [12, 'dec'],
);

/** Parts of a day: they follow a day, or are glued to it ("dinsdagavond"). */
export const partsOfDay: ReadonlySet<string> = new Set(
  list(`
  ochtend | morgen | middag | avond | nacht | voormiddag | namiddag | vroeg | ochtends | middags | avonds |
  morning | afternoon | evening | night
`),
);

/** Words for a day counted from today. */
export const dayWords: Readonly<Record<string, number>> = table<number>(
  [
    0,
    `vandaag | vndg | vndaag | vanochtend | vanmorgen | vanmiddag | vanavond | vannacht | vanvoormiddag |
    vannamiddag | today | tonight`,
  ],
  [
    -1,
    `gisteren | gister | gistr | gisterenochtend | gisterochtend | gistermorgen | gisterenmorgen |
    gistermiddag | gisterenmiddag | gisteravond | gisterenavond | gisternacht | gisterennacht | yesterday`,
  ],
  [
    -2,
    `eergisteren | eergister | eergisterochtend | eergistermiddag | eergisteravond | eergisterenavond |
    eergisterenmiddag`,
  ],
  [1, 'morgen | morge | morgenochtend | morgenvroeg | morgenmiddag | morgenavond | tomorrow'],
  [2, 'overmorgen | overmorgenochtend | overmorgenmiddag | overmorgenavond'],
);

/** Those of the day words that may be mistyped, and how far. */
export const dayWordsWithTypos: Readonly<Record<string, number>> = {
  vandaag: 1,
  gisteren: 1,
  eergisteren: 2,
  overmorgen: 2,
  gisteravond: 2,
  vanmiddag: 1,
  vanochtend: 1,
  vanavond: 1,
  yesterday: 2,
  tomorrow: 1,
};

/** Ordinary words that are one slip away from a calendar word or a kind. */
export const noTypos: ReadonlySet<string> = new Set(
  list(`
  vandaan | vandaar | luisteren | zonder | zondig | zondags | maandags | dinsdags | vrijdags | zaterdags |
  woensdags | donderdags | zondagen | maandagen | dinsdagen | vrijdagen | zaterdagen | woensdagen |
  donderdagen | overzorgen | maanden | augusta | mondays | tuesdays | wednesdays | thursdays | fridays |
  saturdays | sundays | marche | januaris | members | remember | supervisor | supervisors | supervisoren |
  interview | interviews | supervisant | supervisanten | superviseur
`),
);

/** Days with a name and a fixed date, as [month, day]. */
export const namedDays: Readonly<Record<string, readonly [number, number]>> = {
  oudjaarsdag: [12, 31],
  oudejaarsdag: [12, 31],
  oudjaar: [12, 31],
  oudejaarsavond: [12, 31],
  oudjaarsavond: [12, 31],
  nieuwjaarsdag: [1, 1],
  sinterklaas: [12, 5],
  sinterklaasavond: [12, 5],
  pakjesavond: [12, 5],
  kerstavond: [12, 24],
  'eerste kerstdag': [12, 25],
  'tweede kerstdag': [12, 26],
  '1 e kerstdag': [12, 25],
  '2 e kerstdag': [12, 26],
  '1 ste kerstdag': [12, 25],
  '2 de kerstdag': [12, 26],
  koningsdag: [4, 27],
  bevrijdingsdag: [5, 5],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
};

/** Times of the year that are no one day: asked about, never guessed. */
export const vagueTimes: ReadonlySet<string> = new Set(
  list(`
  sint | kerst | kerstmis | kerstdagen | kerstreces | pasen | paasdagen | pinksteren | hemelvaart | carnaval |
  zomer | winter | herfst | lente | voorjaar | najaar | vakantie | zomervakantie | kerstvakantie |
  herfstvakantie | voorjaarsvakantie | meivakantie | krokusvakantie | zomerreces | jaarwisseling | nieuwjaar |
  verjaardag | sprint | christmas | easter | summer | spring | autumn | holidays | nieuwe jaar | feestdagen
`),
);

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const calendarUnits: Readonly<Record<string, CalendarUnit>> = table<CalendarUnit>(
  ['day', 'dag | dagen | dgn | dg | daagjes | day | days'],
  ['week', 'week | weken | wk | wkn | weekje | weekjes | weeks | wks'],
  ['month', 'maand | maanden | mnd | mnden | maandje | month | months'],
  ['quarter', 'kwartaal | kwartalen | quarter'],
  ['year', 'jaar | jaren | jaartje | year | years'],
);

export type TimeUnit = 'hour' | 'quarter' | 'minute';

/** What stands behind a number of hours or minutes. */
export const timeUnits: Readonly<Record<string, TimeUnit>> = table<TimeUnit>(
  ['hour', 'uur | uren | uurtje | uurtjes | uurjes | u | h | hr | hrs | hour | hours | uu'],
  ['quarter', 'kwartier | kwartieren | kwartiertje | kwartiertjes | kwart | kwartie | quarter | quarters'],
  [
    'minute',
    `min | mins | minuut | minuten | minuutje | minuutjes | minute | minutes | m | minuteb | minten | minute_ |
    mn | minuen | ' | ′`,
  ],
);
