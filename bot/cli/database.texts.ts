import type { BackupFault } from '../../adapters/database/trouble.ts';

const backup: Readonly<Record<BackupFault, (file: string) => string>> = {
  absent: (file) => `Het bestand ${file} is er niet.`,
  exists: (file) => `Het bestand ${file} is er al. Kies een andere naam, dan blijft de oude reservekopie bestaan.`,
  unwritable: (file) => `Naar het bestand ${file} kan ik niet schrijven.`,
  broken: (file) => `Het bestand ${file} is geen hele reservekopie van Schakelbot. Er is niets teruggezet.`,
  newer: (file) => `De reservekopie ${file} komt van een nieuwere versie van Schakelbot. Er is niets teruggezet.`,
};

/** What the command line says about moving, keeping and restoring a database. */
export const databaseTexts = {
  about: {
    move: 'brengt alles over naar een lege database: postgresql://… of file:…',
    backup: 'schrijft alles naar een nieuw bestand; de bot mag blijven draaien',
    restore: 'zet een reservekopie terug in een lege database',
  },
  notAnAddress:
    'Dit is geen adres van een database. Schrijf file:./data/nieuw.db of postgresql://gebruiker@server/naam.',
  heads: { table: 'tabel', rows: 'rijen', from: 'van', to: 'naar', checksum: 'controlegetal' },
  moved: (rows: number) =>
    `Overgebracht: ${rows} rijen, aan beide kanten gelijk. Zet DATABASE_URL nu op het nieuwe adres en start de bot.`,
  sameKey:
    'De sleutel staat niet in de database. Houd dezelfde ENCRYPTION_KEY; in de lokale modus is dat encryption.key naast het oude bestand.',
  backedUp: (file: string, rows: number) => `Bewaard in ${file}: ${rows} rijen, en nagelezen.`,
  keyApart:
    'De sleutel zit er niet in. Bewaar ENCRYPTION_KEY op een andere plek (in de lokale modus encryption.key); zonder sleutel is deze kopie niet te lezen.',
  restored: (rows: number) => `Teruggezet: ${rows} rijen, gelijk aan de reservekopie. De bot kan weer starten.`,
  keyNeeded: 'Gebruik de ENCRYPTION_KEY die bij deze reservekopie hoort.',
  holdsData: 'In die database staat al iets. Kies een lege. Er is niets veranderd.',
  botIsRunning: 'Er draait nog een bot op die database. Stop de bot eerst. Er is niets veranderd.',
  differs: (tables: readonly string[]) =>
    `Niet alles kwam hetzelfde aan (${tables.join(', ')}): er is intussen iets veranderd. Er is niets opgeslagen. Probeer het opnieuw.`,
  backup,
};
