import { auditTexts } from './audit.texts.ts';
import { cliTexts } from './cli.texts.ts';
import type { Entry } from './command.ts';
import { databaseTexts } from './database.texts.ts';
import { doctorTexts } from './doctor.texts.ts';
import { erasedTexts } from './erased.texts.ts';
import { keysTexts } from './keys.texts.ts';
import { membersTexts } from './members.texts.ts';
import { nudgesTexts } from './nudges.texts.ts';

const { about } = cliTexts;

/** Every command, in the order in which the help tells them. */
export const commands: readonly Entry[] = [
  {
    usage: 'say <e-mail> <tekst> [--at <moment>] [--json] | say - [--json]',
    about: about.say,
    load: async () => (await import('./say.ts')).say,
  },
  { usage: 'jobs list', about: about.listJobs, load: async () => (await import('./jobs.ts')).listJobs },
  {
    usage: 'jobs run <taak> [--at <moment>] [--dry-run]',
    about: about.runJob,
    load: async () => (await import('./jobs.ts')).runJob,
  },
  {
    usage: 'network check <bestand>',
    about: about.checkNetwork,
    load: async () => (await import('./network.ts')).checkNetwork,
  },
  {
    usage: 'network import <bestand>',
    about: about.importNetwork,
    load: async () => (await import('./network.ts')).importNetwork,
  },
  {
    usage: 'network export <bestand>',
    about: about.exportNetwork,
    load: async () => (await import('./network.ts')).exportNetwork,
  },
  {
    usage: 'members export <e-mail>',
    about: about.exportMember,
    load: async () => (await import('./members.ts')).exportMember,
  },
  {
    usage: 'members forget <e-mail> [--dry-run]',
    about: membersTexts.about,
    load: async () => (await import('./members.forget.ts')).forgetByCommand,
  },
  {
    usage: 'signals export',
    about: about.exportSignals,
    load: async () => (await import('./signals.ts')).exportSignals,
  },
  {
    usage: 'nudges undelivered [--json]',
    about: nudgesTexts.about.undelivered,
    load: async () => (await import('./nudges.ts')).listUndelivered,
  },
  {
    usage: 'nudges resend <sleutel>',
    about: nudgesTexts.about.resend,
    load: async () => (await import('./nudges.ts')).resendUndelivered,
  },
  {
    usage: 'database move <adres>',
    about: databaseTexts.about.move,
    load: async () => (await import('./database.ts')).moveDatabaseTo,
  },
  {
    usage: 'backup <bestand>',
    about: databaseTexts.about.backup,
    load: async () => (await import('./database.ts')).backUpDatabase,
  },
  {
    usage: 'restore <bestand>',
    about: databaseTexts.about.restore,
    load: async () => (await import('./database.ts')).restoreDatabase,
  },
  {
    usage: 'audit verify [<eind>] [--json]',
    about: auditTexts.about.verify,
    load: async () => (await import('./audit.ts')).verifyAudit,
  },
  {
    usage: 'audit list <nummer> <e-mail> [--json]',
    about: auditTexts.about.list,
    load: async () => (await import('./audit.ts')).listAudit,
  },
  {
    usage: 'erased list [--json]',
    about: erasedTexts.about,
    load: async () => (await import('./erased.ts')).listErased,
  },
  {
    usage: 'keys status [--json]',
    about: keysTexts.about.status,
    load: async () => (await import('./keys.ts')).keyStatus,
  },
  {
    usage: 'keys rotate [--json]',
    about: keysTexts.about.rotate,
    load: async () => (await import('./keys.ts')).rotateKeys,
  },
  { usage: 'doctor [--json]', about: doctorTexts.about, load: async () => (await import('./doctor.ts')).doctor },
];
