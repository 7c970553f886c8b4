const slackApps = 'api.slack.com/apps';

/** What the doctor says, in Dutch: what is missing, and how to mend it. Nothing secret is ever quoted. */
export const doctorTexts = {
  about: 'kijkt na of alles klopt (instellingen, database, Slack, Teams), en zegt hoe je herstelt wat niet klopt',
  states: { goed: 'goed', 'let op': 'let op', 'niet goed': 'niet goed' },
  tooSlow: (seconds: number) => `Dit duurde langer dan ${seconds} seconden en is niet nagekeken. Probeer het nog eens.`,
  broke: (code: string) => `Dit kon niet worden nagekeken (${code}). Probeer het nog eens.`,
  settingsFine: 'De instellingen kloppen.',
  settingsLocal: 'De instellingen kloppen. Er is geen chatplatform ingesteld: dit is de lokale modus.',
  node: {
    fine: (version: string) => `Node ${version} is nieuw genoeg.`,
    old: (version: string) => `Dit is Node ${version}. Installeer Node 20.19 of nieuwer (nodejs.org).`,
  },
  address: {
    local: 'In de lokale modus is geen adres op internet nodig.',
    fine: (url: string) => `De bot is te bereiken op ${url}, als je proxy dat adres doorgeeft.`,
    absent: 'Zet PUBLIC_URL op het adres van de bot op internet. Zonder dat wijzen agenda-adressen naar localhost.',
    loopback: 'PUBLIC_URL wijst naar deze machine zelf. Zet er het adres op dat anderen kunnen bereiken, met https://.',
    plain: 'PUBLIC_URL begint met http://. Slack en Teams komen alleen via https://: zet er een proxy met TLS voor.',
  },
  database: {
    current: 'De database is bereikbaar en bij de tijd.',
    absent: 'De database is er nog niet. De bot maakt haar bij het starten: npm start.',
    empty: 'De database is nog leeg. De bot richt haar in bij het starten: npm start.',
    behind: 'De database is van een oudere versie. Maak een reservekopie; bij het starten wordt zij bijgewerkt.',
    newer: 'De database is van een nieuwere versie van Schakelbot. Zet die versie terug, of een oudere reservekopie.',
    closed: 'De database gaat niet open; kijk in het logboek van de server wat haar mankeert.',
  },
  bot: {
    running: 'Er draait een bot op deze database.',
    absent: 'Er draait nu geen bot op deze database. Start haar: npm start, of systemctl start schakelbot.',
  },
  room: {
    fine: (size: string) => `Er is ${size} vrij op de schijf van de database.`,
    little: (size: string) => `Er is nog ${size} vrij op de schijf van de database. Maak ruimte voordat zij vol is.`,
    none: (size: string) => `Er is nog maar ${size} vrij op de schijf van de database. Maak nu ruimte.`,
  },
  key: {
    fits: 'De sleutel past op de database.',
    wrong: 'De sleutel past niet op de database. Zet ENCRYPTION_KEY op de sleutel waarmee zij is begonnen.',
    absent: 'Het bestand encryption.key naast de database ontbreekt. Zet het terug: zonder is niet alles te lezen.',
    unused: 'Er is nog niets versleuteld. Bewaar de sleutel op een andere plek dan de database.',
    canGo:
      'Alles is versleuteld met de eerste sleutel. De oudere mag weg: uit ENCRYPTION_KEY_OLD, of het bestand encryption.key. Bewaar haar zolang er reservekopieën van toen zijn.',
    rotate: (values: number) =>
      `Met een oudere sleutel zijn nog ${values} waarden versleuteld. Zet ze over: npm run cli -- keys rotate.`,
    closed: (values: number) =>
      `Er zijn ${values} waarden die met geen enkele sleutel opengaan. Zet de sleutel van toen in ENCRYPTION_KEY_OLD. Waar ze staan: npm run cli -- keys status.`,
  },
  network: {
    fine: (members: number, bodies: number) => `Er zijn ${members} leden en ${bodies} gremia.`,
    empty: 'Er staat nog niemand in het netwerk. Lees het in: npm run cli -- network import <bestand>.',
    waits: (members: number) => `Bij het starten wordt NETWORK_FILE ingelezen, met ${members} leden.`,
    fileWrong: (file: string) => `In ${file} klopt iets niet. Kijk het na: npm run cli -- network check ${file}.`,
  },
  bureau: {
    fine: (names: string) => `Het bureau is ${names}.`,
    nobody:
      'Niemand heeft een plek in het bureau, dus niemand kan aanmeldingen beantwoorden. Geef een lid een seat in een gremium van type bureau.',
  },
  organisations: {
    fine: 'Elke organisatie met leden heeft een e-maildomein.',
    noDomain: (names: string) =>
      `Zonder e-maildomein worden leden van ${names} niet vanzelf herkend. Zet domains bij de organisatie in het netwerkbestand.`,
    invented:
      'Er staan verzonnen organisaties in het netwerk (hun domein eindigt op .example). Zet je eigen netwerk in NETWORK_FILE, in een lege database.',
    unknown: (key: string) =>
      `TEAMS_APPS_FILE noemt de organisatie ‘${key}’, die niet in het netwerk staat. Neem de key uit het netwerkbestand over.`,
  },
  channels: {
    fine: (count: number) => `Van ${count} gremia met een kanaal is bekend waar dat kanaal is.`,
    noPlatform: (name: string, platform: string) =>
      `${name} heeft een kanaal in ${platform}, maar ${platform} is niet ingesteld. Haal het kanaal weg, of stel ${platform} in.`,
    whichWorkspace: (name: string) =>
      `Bij ${name} is niet te zien in welke werkruimte het kanaal is. Schrijf het als T…/C… in het netwerkbestand.`,
    unknownWorkspace: (name: string, team: string) =>
      `Het kanaal van ${name} is in werkruimte ${team}, waar de bot niet aan het werk is. Laat haar daar installeren, of verander het kanaal.`,
    whichTenant: (name: string) =>
      `Bij ${name} is niet te zien van welke organisatie het Teams-kanaal is. Schrijf het als <tenant>/19:… in het netwerkbestand.`,
    unknownTenant: (name: string) =>
      `Het Teams-kanaal van ${name} is van een tenant zonder registratie. Voeg die toe, of verander het kanaal.`,
  },
  installations: {
    none: 'Nog geen werkruimte heeft de bot geïnstalleerd. Geef organisaties het adres /slack/install.',
    approved: (count: number) => `De bot is aan het werk in ${count} ${count === 1 ? 'werkruimte' : 'werkruimtes'}.`,
    waiting: (names: string) =>
      `Op het bureau wacht: ${names}. Iemand van het bureau zegt ‘aanmeldingen’ tegen de bot.`,
    refused: (names: string) => `Geweigerd door het bureau: ${names}. Daar wordt niemand gehoord.`,
    gone: (count: number) =>
      `Uit ${count} ${count === 1 ? 'werkruimte' : 'werkruimtes'} is de bot weggehaald. Wie haar terug wil, installeert opnieuw.`,
  },
  slack: {
    token: (team: string) => `Het bot token hoort bij de werkruimte ${team}.`,
    refused: (code: string) =>
      `Slack wijst het bot token af (${code}). Neem het over van ${slackApps}, bij OAuth & Permissions, of installeer opnieuw.`,
    refusedOf: (team: string, code: string) =>
      `Slack wijst het token van ${team} af (${code}). Laat die organisatie opnieuw installeren: /slack/install.`,
    unreachable: (code: string) =>
      `Slack kon niet bereikt worden (${code}), dus het token is niet nagekeken. Mag deze machine naar slack.com?`,
    scopes: (team: string) => `In ${team} heeft de bot alle rechten die zij gebruikt.`,
    missing: (team: string, scopes: string) =>
      `In ${team} ontbreekt ${scopes}. Zet het bij OAuth & Permissions op ${slackApps} en installeer de app opnieuw.`,
    scopesUnknown: (team: string) => `Slack zei niet welke rechten de bot in ${team} heeft.`,
    notSeen: 'De werkruimtes staan in de database, en die gaat niet open.',
    secret:
      'SLACK_SIGNING_SECRET is ingevuld. Of het klopt, blijkt pas als Slack iets stuurt: typ /uren in Slack, en kijk bij stilte of ‘unverified’ in het logboek staat.',
    client:
      'SLACK_CLIENT_ID en SLACK_CLIENT_SECRET zijn ingevuld. Of ze kloppen, blijkt pas als iemand via /slack/install installeert.',
    line: 'Slack laat de bot verbinden met Socket Mode.',
    lineRefused: (code: string) =>
      `Slack wijst het app-level token af (${code}). Maak er een met connections:write op ${slackApps}, bij Basic Information, en zet Socket Mode aan.`,
  },
  teams: {
    anonymous: 'Teams is open zonder aanmelden, alleen op deze machine. Gebruik dit om te proberen, niet in het echt.',
    given: (whose: string) => `Microsoft geeft de registratie${whose} toegang.`,
    whose: (organisation: string) => ` van ${organisation}`,
    unreachable: (whose: string) =>
      `Microsoft kon niet bereikt worden, dus de registratie${whose} is niet nagekeken. Mag deze machine naar login.microsoftonline.com?`,
    'wrong-secret': (whose: string, code: string) =>
      `Het geheim van de registratie${whose} klopt niet (${code}). Neem de waarde (Value) van het client secret, niet het id.`,
    'expired-secret': (whose: string, code: string) =>
      `Het geheim van de registratie${whose} is verlopen (${code}). Maak in Entra een nieuw client secret.`,
    'unknown-app': (whose: string, code: string) =>
      `De app van de registratie${whose} is niet bekend in die tenant (${code}). Kijk het app-id en het tenant-id na.`,
    'unknown-tenant': (whose: string, code: string) =>
      `De tenant van de registratie${whose} bestaat niet (${code}). Neem Directory (tenant) ID over uit Entra.`,
    other: (whose: string, code: string) =>
      `Microsoft weigert de registratie${whose} (${code}). Kijk app-id, geheim en tenant na in Entra.`,
  },
  manifests: {
    fine: (file: string) => `${file} past bij deze versie van de bot.`,
    unreadable: (file: string) => `${file} is niet te lezen. Zet het terug uit de versie die je gebruikt.`,
    differs: (file: string, what: string) =>
      `${file} past niet bij deze versie van de bot (${what}). Zet het bestand van deze versie terug.`,
    slackPlaceholder:
      'In adapters/slack/manifest.json staat schakelbot.example. Maak een kopie met je eigen adres en geef die aan Slack: docs/slack.md, stap 3.',
    slackCopyOld: (what: string) =>
      `data/slack-manifest.json is van een andere versie (${what}). Maak de kopie opnieuw en geef haar aan Slack: docs/slack.md, stap 3.`,
    slackCopyAddress:
      'In data/slack-manifest.json staat een ander adres dan PUBLIC_URL. Maak de kopie opnieuw en geef haar aan Slack: docs/slack.md, stap 3.',
    teamsPlaceholder:
      'In manifest.json staat schakelbot.example. Zet PUBLIC_URL op je eigen adres en maak het pakket: npm run package:teams.',
  },
};
