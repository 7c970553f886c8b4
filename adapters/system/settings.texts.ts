import type { Language } from '../../domain/network/network.ts';

const nl = {
  line: (name: string, expected: string) => `${name}: verwacht wordt ${expected}.`,
  expected: {
    port: 'een poortnummer van 0 tot en met 65535',
    freePort: 'een poort die vrij is, en die de bot mag gebruiken',
    ownDatabase: 'een database waarop geen andere bot draait',
    soundDatabase: 'een database van Schakelbot die heel is: zet een reservekopie terug, of noem een ander bestand',
    openFolder: 'een bestand in een map waarin de bot mag lezen en schrijven',
    roomOnDisk: 'een bestand op een schijf waar nog ruimte is',
    firstKey: 'de sleutel waarmee deze database is begonnen (in lokale modus: encryption.key, naast de database)',
    ownAddress: 'een adres van deze machine zelf',
    host: 'een hostnaam of IP-adres om op te luisteren',
    loopback:
      'een adres van deze machine zelf, zoals 127.0.0.1: zonder chatplatform kan iedereen zich voordoen als elk lid',
    webAddress: 'een adres dat begint met http:// of https://, zonder ?, # of wachtwoord',
    apiAddress: 'een adres dat eindigt op /api/',
    database: 'een SQLite-bestand, zoals file:./data/schakelbot.db (PostgreSQL kan nog niet)',
    key: '32 bytes in base64 (openssl rand -base64 32)',
    keyNeeded: '32 bytes in base64 (openssl rand -base64 32), omdat er een chatplatform is ingesteld',
    logLevel: 'debug, info, warn, error of silent',
    zone: 'een tijdzone met haar IANA-naam, zoals Europe/Amsterdam',
    oneWord: 'één woord, zonder spaties',
    slackSecret: 'het signing secret van de app, naast de andere SLACK_-instellingen',
    slackToken: 'een bot token, naast de andere SLACK_-instellingen',
    slackBotToken: 'een bot token, dat begint met xoxb-',
    guid: 'een id zoals 00000000-0000-0000-0000-000000000000',
    appId: 'het id van de app, naast de andere MICROSOFT_APP_-instellingen',
    appPassword: 'het geheim van de app, naast MICROSOFT_APP_ID',
    appType: 'SingleTenant of MultiTenant',
    tenantId: 'het id van de tenant, omdat MICROSOFT_APP_TYPE SingleTenant is',
    anonymous: 'loopback, of niets',
    notAnonymousHere: 'niets, omdat HOST geen adres van deze machine zelf is',
    notAnonymousToo: 'niets, omdat MICROSOFT_APP_ID is ingevuld',
  },
};

const en: typeof nl = {
  line: (name, expected) => `${name}: expected ${expected}.`,
  expected: {
    port: 'a port number from 0 to 65535',
    freePort: 'a port that is free, and that the bot may use',
    ownDatabase: 'a database on which no other bot runs',
    soundDatabase: 'a database of Schakelbot that is whole: put a backup in its place, or name another file',
    openFolder: 'a file in a folder where the bot may read and write',
    roomOnDisk: 'a file on a disk that has room left',
    firstKey: 'the key with which this database was begun (in local mode: encryption.key, beside the database)',
    ownAddress: 'an address of this machine',
    host: 'a host name or an IP address to listen on',
    loopback:
      'an address of this machine alone, such as 127.0.0.1: without a chat platform anybody can pose as any member',
    webAddress: 'an address that begins with http:// or https://, without ?, # or a password',
    apiAddress: 'an address that ends in /api/',
    database: 'a SQLite file, such as file:./data/schakelbot.db (PostgreSQL cannot be used yet)',
    key: '32 bytes in base64 (openssl rand -base64 32)',
    keyNeeded: '32 bytes in base64 (openssl rand -base64 32), because a chat platform is configured',
    logLevel: 'debug, info, warn, error or silent',
    zone: 'a time zone by its IANA name, such as Europe/Amsterdam',
    oneWord: 'one word, without spaces',
    slackSecret: "the app's signing secret, beside the other SLACK_ settings",
    slackToken: 'a bot token, beside the other SLACK_ settings',
    slackBotToken: 'a bot token, which begins with xoxb-',
    guid: 'an id such as 00000000-0000-0000-0000-000000000000',
    appId: "the app's id, beside the other MICROSOFT_APP_ settings",
    appPassword: "the app's secret, beside MICROSOFT_APP_ID",
    appType: 'SingleTenant or MultiTenant',
    tenantId: "the tenant's id, because MICROSOFT_APP_TYPE is SingleTenant",
    anonymous: 'loopback, or nothing',
    notAnonymousHere: 'nothing, because HOST is not an address of this machine alone',
    notAnonymousToo: 'nothing, because MICROSOFT_APP_ID is set',
  },
};

/** What was expected of a setting. */
export type Expectation = keyof typeof nl.expected;

/** What whoever starts the bot reads about its settings. */
export const settingsTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
