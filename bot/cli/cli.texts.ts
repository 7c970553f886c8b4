/** What the command line says, in Dutch: it is the bureau's own tool. */
export const cliTexts = {
  about: {
    say: 'zegt iets als een lid (alleen in de lokale modus)',
    listJobs: 'noemt de taken, en hoe vaak ze vragen wat er te doen is',
    runJob: 'voert een taak uit, of laat zien wat zij zou versturen',
    checkNetwork: 'kijkt een netwerkbestand na, zonder iets in te lezen',
    importNetwork: 'leest een netwerkbestand in; wat er niet meer in staat wordt gearchiveerd',
    exportNetwork: 'schrijft het netwerk naar een bestand',
    exportSignals: 'geeft alle signalen, een per regel, als JSON; zonder namen, en zonder kritische incidenten',
    exportMember: 'geeft alles wat over een lid bewaard is, als JSON',
  },
  usage: 'Gebruik: npm run cli -- <opdracht>',
  unknown: (words: string) => `De opdracht ‘${words}’ ken ik niet.`,
  missing: (what: string) => `Er ontbreekt iets: ${what}.`,
  badOption: (message: string) => `Deze optie ken ik niet. (${message})`,
  badInstant: (text: string) => `‘${text}’ is geen moment. Schrijf het als 2026-11-26T15:00 of 2026-11-26T14:00:00Z.`,
  unreadable: (file: string) => `Het bestand ${file} kan ik niet lezen.`,
  fileFine: (members: number, bodies: number) => `Het netwerkbestand klopt: ${members} leden, ${bodies} gremia.`,
  fileWrong: (count: number) =>
    `Er ${count === 1 ? 'is 1 punt' : `zijn ${count} punten`} om na te kijken. Er is niets ingelezen.`,
  imported: (added: number, changed: number, archived: number, unchanged: number) =>
    `Ingelezen: ${added} nieuw, ${changed} aangepast, ${archived} gearchiveerd, ${unchanged} ongewijzigd.`,
  exported: (file: string) => `Het netwerk staat in ${file}.`,
  unknownJob: (name: string, known: readonly string[]) => `De taak ‘${name}’ ken ik niet. Wel: ${known.join(', ')}.`,
  jobDone: (counts: string) => `Klaar. ${counts === '' ? 'Er was niets te doen.' : counts}`,
  jobTried: (counts: string) =>
    `${counts === '' ? 'Er zou dan niets te doen zijn.' : `Dit zou er dan gebeuren: ${counts}.`} Er is niets opgeslagen of verstuurd.`,
  unknownMember: (email: string) => `Niemand in het netwerk heeft het adres ${email}.`,
  localOnly: 'Dit kan alleen in de lokale modus: er is een chatplatform ingesteld.',
  noText: 'Wat moet dit lid zeggen? Zet de tekst achter het adres.',
  badTurn: 'Een regel is een JSON-object met as en text, en zo nodig at.',
};
