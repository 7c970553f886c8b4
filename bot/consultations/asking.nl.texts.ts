import { type Copy, strong } from '../view/copy.ts';

/** Urgent youth help: the region's own number when it has one, and those of the whole country. */
interface Urgent {
  readonly name: string;
  readonly phone: string;
}

/** What is said around asking for advice, in Dutch. */
export const nl = {
  title: 'We denken met je mee',
  urgent: (region: Urgent | undefined, until: string | undefined): Copy => [
    strong(until ? `Kan het niet wachten tot ${until}?` : 'Kan het niet wachten?'),
    region ? ` Bel ${region.name}: ${region.phone}. Is er gevaar? Bel 112.` : ' Bel bij gevaar 112.',
  ],
  urgentMore: 'Veilig Thuis: 0800-2000, dag en nacht. Denkt iemand aan zelfdoding? Bel 113 of 0800-0113.',
  who: 'Wie je helpt',
  screener: 'Kijkt als eerste',
  deputy: (name: string) => `${name}, als vervanger`,
  call: 'Bellen kan',
  reading: 'Leest je vraag',
  readNow: (until: string) => `vandaag, tot ${until} uur`,
  readNobody: 'dat weten we nu niet, bel gerust',
  dayAndTime: (day: string, time: string) => `${day} om ${time} uur`,
  time: (clock: string) => clock.replace(/^0/, '').replace(':', '.'),
  expectation: 'Wat je mag verwachten',
  table: 'Komt bij elkaar',
  meets: (body: string, when: string) => `${body}: ${when}`,
  fits: 'Dit past hier',
  fitting: [
    'hulp die niet op elkaar aansluit',
    'een andere oplossing in de buurt die niet lukt',
    'een wachttijd die jullie moeten overbruggen',
    'heel speciale kennis die je mist',
    'een jongere die geen hulp meer wil, terwijl er zorgen blijven',
  ],
  elsewhereShort: (names: string): Copy =>
    `Soms past een vraag beter ergens anders: ${names}. Dan brengen we je daar in contact, met een naam erbij.`,
  elsewhereNone: 'Past je vraag beter ergens anders? Dan brengen we je daar in contact, met een naam erbij.',
  yours: 'De casus blijft van jou',
  readers: (screener: string): Copy =>
    `Je tekst is voor jou, voor ${screener}, voor wie meedenkt en voor je contactpersoon. Het expertteam leest pas mee als jij ja zegt.`,

  ask: 'Mijn vraag stellen',
  callMe: 'Bel mij',
  mine: 'Mijn vragen',
  whatFits: 'Wat past hier?',
  acute: 'Het is acuut',
  back: 'Terug',

  fitsTitle: 'Wat past hier?',
  fitsIntro: 'Kom je er met je eigen netwerk niet uit? Dan ben je hier op de juiste plek.',
  elsewhere: 'Dit past vaak beter ergens anders',
  place: (name: string, what: string): Copy => [strong(name), `: ${what}`],
  contact: (name: string, phone: string | undefined) => (phone ? `${name}, ${phone}` : name),
  notSure: 'Weet je het niet zeker? Stel je vraag gerust. We kijken samen waar je het beste terechtkunt.',
  step: 'Het is één stap. Jij neemt mee terug wat er is gezegd, en beslist met het gezin.',
  file: 'Het dossier blijft waar het is. Stuur dat niet op.',

  urgentTitle: 'Als het niet kan wachten',
  urgentNow: 'Bel nu. Dit gesprek wordt niet de hele dag gelezen.',
  danger: 'Bij direct gevaar',
  safeAtHome: 'Veilig Thuis',
  safeAtHomeWhen: '0800-2000, dag en nacht',
  suicide: 'Gedachten aan zelfdoding',
  suicideNumbers: '113 of 0800-0113',
  notFiled: 'Ik heb niets bewaard van wat je schreef.',
  typedUrgent: 'Ik heb niets bewaard van wat je schreef. Haal je bericht hier weg.',
  typedUrgentInChannel: 'In dat kanaal lezen anderen mee. Haal je bericht daar nu weg. Ik bewaar het niet.',
  takeAway: 'Ik heb niets bewaard van wat je schreef. Haal je bericht weg.',
  askRest: 'Is er iemand gebeld? Dan kun je hier vragen wat nog wel kan wachten.',

  noTeamTitle: 'Hier helpt het bureau je verder',
  noTeam: (region: string, contact: string): Copy =>
    `In ${region} kun je via mij nog geen vraag stellen. Het bureau kent de mensen daar wel en zoekt met je mee: ${contact}.`,
  noRegionTitle: 'In welke regio werk je?',
  noRegion: (contact: string): Copy =>
    `Dat weet ik nog niet van jou. Het bureau vult het graag aan, en zoekt nu al met je mee: ${contact}.`,

  offerTitle: 'Wil je dat er iemand meedenkt?',
  offer: (screener: string): Copy =>
    `Dat kan hier. ${screener} kijkt als eerste naar je vraag. Ik heb nog niets bewaard.`,

  form: {
    title: 'Mijn vraag',
    intro: 'Deze drie dingen zijn genoeg. De rest kan later.',
    typed: 'Ik bewaar niet wat je in de chat schreef. Staat het daar nog? Haal het dan weg. Stel je vraag hier.',
    typedInChannel:
      'In dat kanaal lezen anderen mee. Haal je bericht daar nu weg. Ik bewaar het niet. Stel je vraag hier.',
    question: 'Wat is je vraag?',
    questionHint: 'Eén vraag is genoeg. Schrijf niets waaraan iemand een kind, ouder of gezin herkent.',
    age: 'Hoe oud is het kind of de jongere?',
    ageHint: 'Ongeveer is goed.',
    waitHint: (when: string) => `Je vraag wordt gelezen: ${when}.`,
    waitAgain: 'Kan het toch wachten?',
    send: 'Vraag stellen',
    first: (region: Urgent): Copy => [
      strong('Lees dit eerst.'),
      ` Is iemand nu niet veilig? Bel ${region.name}: ${region.phone}, of 112. Veilig Thuis: 0800-2000, dag en nacht. Bij gedachten aan zelfdoding: 113 of 0800-0113. Er is nog niets bewaard.`,
    ],
  },

  calling: {
    title: 'Je wordt gebeld',
    called: (screener: string, when: string): Copy =>
      `${screener} belt je terug. Je nummer wordt gezien: ${when}. Na het bellen wis ik het.`,
    formTitle: 'Bel mij',
    phone: 'Op welk nummer?',
    when: 'Wanneer komt het uit?',
    whenHint: 'Bijvoorbeeld: morgen na 15.00 uur.',
    send: 'Bel mij',
  },

  helpLine: 'Loop je vast met een casus? Er denkt iemand met je mee.',
};
