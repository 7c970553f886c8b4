import type { Language } from '../../domain/network/network.ts';

/** Where in a file something stands that is not what it should be. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number | undefined;
  /** Which of the registrations, counted from one. */
  readonly entry?: number | undefined;
  readonly field?: string | undefined;
}

const nl = {
  place: ({ file, line, entry, field }: FilePlace) =>
    [file, line && `regel ${line}`, entry && `registratie ${entry}`, field].filter(Boolean).join(', '),
  line: (name: string, expected: string) => `${name}: verwacht wordt ${expected}.`,
  expected: {
    port: 'een poortnummer van 0 tot en met 65535',
    freePort: 'een poort die vrij is, en die de bot mag gebruiken',
    ownDatabase: 'een database waarop geen andere bot draait',
    soundDatabase: 'een database van Schakelbot die heel is: zet een reservekopie terug, of noem een ander bestand',
    openFolder: 'een bestand in een map waarin de bot mag lezen en schrijven',
    roomOnDisk: 'een bestand of een server met een schijf waar nog ruimte is',
    reachableDatabase: 'een PostgreSQL-server die nu bereikbaar is, met een certificaat dat klopt als je daarom vraagt',
    databaseLogin: 'een gebruiker en een wachtwoord die de PostgreSQL-server kent',
    madeDatabase: 'een database die op de PostgreSQL-server bestaat: maak haar eerst aan',
    databaseRights: 'een gebruiker die in deze database tabellen mag maken, lezen en veranderen',
    firstKey: 'de sleutel waarmee deze database is begonnen (in lokale modus: encryption.key, naast de database)',
    ownAddress: 'een adres van deze machine zelf',
    host: 'een hostnaam of IP-adres om op te luisteren',
    loopback:
      'een adres van deze machine zelf, zoals 127.0.0.1: zonder chatplatform kan iedereen zich voordoen als elk lid',
    webAddress: 'een adres dat begint met http:// of https://, zonder ?, # of wachtwoord',
    apiAddress: 'een adres dat eindigt op /api/',
    database: 'een SQLite-bestand, zoals file:./data/schakelbot.db, of een adres dat begint met postgresql://',
    key: '32 bytes in base64 (openssl rand -base64 32)',
    keys: 'een of meer sleutels van 32 bytes in base64, met komma’s ertussen',
    keyNeeded: '32 bytes in base64 (openssl rand -base64 32), omdat er een chatplatform is ingesteld',
    logLevel: 'debug, info, warn, error of silent',
    zone: 'een tijdzone met haar IANA-naam, zoals Europe/Amsterdam',
    oneWord: 'één woord, zonder spaties',
    slackSecret: 'het signing secret van de app, naast de andere SLACK_-instellingen',
    slackToken: 'een bot token, naast de andere SLACK_-instellingen',
    slackBotToken: 'een bot token, dat begint met xoxb-',
    slackAppToken: 'een app-level token, dat begint met xapp-',
    stateSecret: 'een eigen geheim van minstens 16 tekens, zonder spaties',
    oauthTogether: 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET en SLACK_STATE_SECRET samen',
    oauthAddress: 'het adres van de bot op internet, waar Slack na het installeren naar teruggaat',
    notTokenToo: 'niets, omdat werkruimtes met SLACK_CLIENT_ID zelf installeren',
    notAppToo: 'niets, omdat MICROSOFT_APP_ID is ingevuld',
    guid: 'een id zoals 00000000-0000-0000-0000-000000000000',
    appId: 'het id van de app, naast de andere MICROSOFT_APP_-instellingen',
    appPassword: 'het geheim van de app, naast MICROSOFT_APP_ID',
    appType: 'SingleTenant of MultiTenant',
    tenantId: 'het id van de tenant, omdat MICROSOFT_APP_TYPE SingleTenant is',
    readableFile: 'een bestand dat de bot mag lezen',
    json: 'een bestand met JSON',
    teamsApps: 'een lijst met minstens één registratie: [{ … }]',
    teamsApp: 'een registratie met organisation, appId, password, tenantId, misschien type, en niets anders',
    organisationKey: 'de sleutel van een organisatie uit het netwerk',
    onlyOnce: 'iets dat in geen andere registratie staat',
    anonymous: 'loopback, of niets',
    notAnonymousHere: 'niets, omdat HOST geen adres van deze machine zelf is',
    notAnonymousToo: 'niets, omdat er een registratie van Teams is ingesteld',
  },
};

const en: typeof nl = {
  place: ({ file, line, entry, field }) =>
    [file, line && `line ${line}`, entry && `registration ${entry}`, field].filter(Boolean).join(', '),
  line: (name, expected) => `${name}: expected ${expected}.`,
  expected: {
    port: 'a port number from 0 to 65535',
    freePort: 'a port that is free, and that the bot may use',
    ownDatabase: 'a database on which no other bot runs',
    soundDatabase: 'a database of Schakelbot that is whole: put a backup in its place, or name another file',
    openFolder: 'a file in a folder where the bot may read and write',
    roomOnDisk: 'a file or a server on a disk that has room left',
    reachableDatabase: 'a PostgreSQL server within reach, with a certificate that is right when you ask for one',
    databaseLogin: 'a user and a password that the PostgreSQL server knows',
    madeDatabase: 'a database that exists on the PostgreSQL server: make it first',
    databaseRights: 'a user that may make, read and change tables in this database',
    firstKey: 'the key with which this database was begun (in local mode: encryption.key, beside the database)',
    ownAddress: 'an address of this machine',
    host: 'a host name or an IP address to listen on',
    loopback:
      'an address of this machine alone, such as 127.0.0.1: without a chat platform anybody can pose as any member',
    webAddress: 'an address that begins with http:// or https://, without ?, # or a password',
    apiAddress: 'an address that ends in /api/',
    database: 'a SQLite file, such as file:./data/schakelbot.db, or an address that begins with postgresql://',
    key: '32 bytes in base64 (openssl rand -base64 32)',
    keys: 'one or more keys of 32 bytes in base64, separated by commas',
    keyNeeded: '32 bytes in base64 (openssl rand -base64 32), because a chat platform is configured',
    logLevel: 'debug, info, warn, error or silent',
    zone: 'a time zone by its IANA name, such as Europe/Amsterdam',
    oneWord: 'one word, without spaces',
    slackSecret: "the app's signing secret, beside the other SLACK_ settings",
    slackToken: 'a bot token, beside the other SLACK_ settings',
    slackBotToken: 'a bot token, which begins with xoxb-',
    slackAppToken: 'an app-level token, which begins with xapp-',
    stateSecret: 'a secret of your own of at least 16 characters, without spaces',
    oauthTogether: 'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET together',
    oauthAddress: "the bot's address on the internet, to which Slack goes back after installing",
    notTokenToo: 'nothing, because workspaces install themselves with SLACK_CLIENT_ID',
    notAppToo: 'nothing, because MICROSOFT_APP_ID is set',
    guid: 'an id such as 00000000-0000-0000-0000-000000000000',
    appId: "the app's id, beside the other MICROSOFT_APP_ settings",
    appPassword: "the app's secret, beside MICROSOFT_APP_ID",
    appType: 'SingleTenant or MultiTenant',
    tenantId: "the tenant's id, because MICROSOFT_APP_TYPE is SingleTenant",
    readableFile: 'a file that the bot may read',
    json: 'a file with JSON',
    teamsApps: 'a list with at least one registration: [{ … }]',
    teamsApp: 'a registration with organisation, appId, password, tenantId, perhaps type, and nothing else',
    organisationKey: 'the key of an organisation of the network',
    onlyOnce: 'something that stands in no other registration',
    anonymous: 'loopback, or nothing',
    notAnonymousHere: 'nothing, because HOST is not an address of this machine alone',
    notAnonymousToo: 'nothing, because a registration of Teams is configured',
  },
};

/** What was expected of a setting. */
export type Expectation = keyof typeof nl.expected;

/** What whoever starts the bot reads about its settings. */
export const settingsTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
