import type { Activity } from 'botbuilder';
import { type AppRegistration, TeamsAdapter, type TeamsSettings } from './adapter.ts';
import type { Home } from './incoming.ts';
import { ServiceUrls } from './service-urls.ts';

/** One registration at work. Whatever it hears and sends stays with it. */
export interface Registration {
  /** Empty without authentication. */
  readonly appId: string;
  readonly adapter: TeamsAdapter;
  readonly home: Home;
  readonly urls: ServiceUrls;
}

/** Finds the registration that something is of; nothing is ever handed to another. */
export class Registrations {
  readonly all: readonly Registration[];
  readonly anonymous: boolean;

  constructor(settings: TeamsSettings) {
    this.anonymous = settings.kind === 'anonymous';
    this.all = settings.kind === 'apps' ? settings.apps.map(registered) : [unregistered(settings.tenantId)];
  }

  /** Whom an activity is addressed to. Where there is but one, its token decides. */
  addressed(activity: Partial<Activity>): Registration | undefined {
    return this.#only ?? this.ofBot(String(activity.recipient?.id));
  }

  /** The registration behind a bot's id. */
  ofBot(bot: string): Registration | undefined {
    return this.anonymous ? this.#only : this.all.find(({ home }) => home.bot === bot.toLowerCase());
  }

  /** Undefined when several could be meant, or none. */
  ofTenant(tenant: string | undefined): Registration | undefined {
    if (tenant === undefined) return this.#only;
    return this.all.find(({ home }) => accepts(home, tenant));
  }

  get #only(): Registration | undefined {
    return this.all.length === 1 ? this.all[0] : undefined;
  }
}

/** An organisation's own registration is for its own tenant; the operator's also meets guests of others. */
export function accepts(home: Home, tenant: string): boolean {
  return home.entrance.kind === 'shared' || home.tenant === tenant.toLowerCase();
}

function registered(app: AppRegistration): Registration {
  const { organisation } = app;
  const home: Home = {
    tenant: app.tenantId?.toLowerCase(),
    everybody: false,
    entrance: organisation === undefined ? { kind: 'shared' } : { kind: 'organisation', organisation },
    bot: `28:${app.appId.toLowerCase()}`,
  };
  return { appId: app.appId, adapter: new TeamsAdapter(app), home, urls: new ServiceUrls(home) };
}

function unregistered(tenant: string | undefined): Registration {
  const home: Home = { tenant, everybody: true, entrance: { kind: 'shared' } };
  return { appId: '', adapter: new TeamsAdapter(), home, urls: new ServiceUrls(home) };
}
