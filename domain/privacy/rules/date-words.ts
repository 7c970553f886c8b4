/** Pieces of patterns for days: months, days and years, in figures and said in words, in Dutch and English. */
export const months =
  '(?:jan(?:uari|uary|auri|urai|uarie)?|feb(?:r|ruari|ruary|uari|rurai|ruarie|ruri)?|mrt|maart|march|mar|apr(?:il|l|li|iel)?|arpil|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust|utus|usts|stus)?|agustus|sept?(?:ember|emer|meber)?|okt(?:ober|ber|obr|boer)?|oct(?:ober)?|nov(?:ember|emer|mber)?|dec(?:ember|emer|mber)?)';
const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const teens = 'tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien';
export const spokenDays = `(?:(?:${ones})(?:en|ën)(?:twintig|dertig)|(?:${teens})|(?:één|een)endertig|${ones}|twintig|dertig)(?:de|ste)?|eerste|derde|achtste`;
const tens = '(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig';
export const spokenYears = `(?:(?:twee ?duizend|negentien ?honderd|negentien|twintig) ?(?:en ?)?(?:\\p{L}{0,4}(?:${ones})(?:(?:en|ën)${tens})?|${teens}|${tens})?)`;

export const day = '(?:0?[1-9]|[12]\\d|3[01])';
export const month = '(?:0?[1-9]|1[0-2])';
export const longYear = '(?:19|20)\\d\\d';
export const shortYear = "['’‘`]\\d\\d";
export const year = `(?:${longYear}|['’‘\`]?\\d\\d)`;
/** Behind a month; two digits alone may also be an hour or a number of people. */
export const yearAfterWord = `(?:,? ?(?:${longYear}(?!\\p{N})|${shortYear}(?!\\p{N})|(?<=[ -])\\d\\d(?![\\p{N}:.,%]|[ -]?(?:uur|u|jaar|jr|kinderen|keer|x|mensen|personen|deelnemers|aanwezig|tot)\\b))|[- ]${spokenYears}(?!\\p{L}))`;

/** Days with a name of their own, that only with a year are one day. */
export const feasts =
  '(?:(?:(?:eerste|tweede|1e|2e|1ste|2de) )?(?:kerst|paas|pinkster)(?:dag|avond)?|nieuwjaars?(?:dag)?|oudjaar(?:savond|sdag)?|oudejaars(?:avond|dag|nacht)|konings(?:dag|nacht)|hemelvaart(?:sdag)?|bevrijdingsdag|sinterklaas(?:avond)?|pakjesavond|carnaval|pasen|pinksteren|suikerfeest|offerfeest|valentijnsdag|moederdag|vaderdag|goede vrijdag)';
