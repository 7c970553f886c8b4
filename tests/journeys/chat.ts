import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Pointed } from '../../bot/conversation/incoming.ts';
import type { Account } from '../../domain/network/network.store.ts';
import { letTimePass } from '../../jobs/let-time-pass.ts';
import { Channel } from './channel.ts';
import { type House, openHouse, remindOfMeetings } from './house.ts';
import { momentCalled } from './moments.ts';
import { Person } from './person.ts';
import { localGround, openLocal } from './platforms/local.ts';
import { openSlack, slackGround } from './platforms/slack.ts';
import { openTeams, teamsGround } from './platforms/teams.ts';
import type { Guest, Platform } from './screen.ts';

const example = parse(readFileSync(new URL('../../prisma/example-network.yaml', import.meta.url), 'utf8'));
const stranger: Guest = { key: 'vreemdeling', name: 'Vera Vreemd', email: 'vera@elders.example' };
const bodies: readonly string[] = example.bodies.map(({ key }: { key: string }) => key);
const guests: readonly Guest[] = [...example.members, stranger];

export const platforms = ['local', 'slack', 'teams'] as const;
/** Slack has two entrances: its chat, and slash commands whose answers only one person sees. */
export const entrances = [...platforms, 'slack commands'] as const;

/** What is opened once for all journeys of a process, and goes with it. */
const grounds = {
  local: once(async () => ({ ground: localGround })),
  slack: once(() => slackGround(guests, bodies)),
  teams: once(teamsGround),
};

/** A new house on a platform, with the example network, on a Tuesday evening in November 2026. */
export async function openChat(name: (typeof entrances)[number]): Promise<Chat> {
  switch (name) {
    case 'local': {
      const house = await openHouse((await grounds.local()).ground);
      return new Chat(house, await openLocal(house));
    }
    case 'slack':
    case 'slack commands': {
      const slack = await grounds.slack();
      const house = await openHouse(slack.ground);
      return new Chat(house, await openSlack(house, slack, name === 'slack' ? 'chat' : 'commands'));
    }
    case 'teams': {
      const { ground, connector } = await grounds.teams();
      const house = await openHouse(ground);
      return new Chat(house, openTeams(house, connector));
    }
  }
}

function guestCalled(name: string): Guest {
  const guest = guests.find(({ key }) => key === name || key.startsWith(`${name}-`));
  if (!guest) throw new Error(`Nobody is called ${name}`);
  return guest;
}

/** The network at a chat platform, the bot among them, and the time in our hands. */
export class Chat {
  readonly #house: House;
  readonly #platform: Platform;
  readonly #people = new Map<string, Person>();

  constructor(house: House, platform: Platform) {
    this.#house = house;
    this.#platform = platform;
  }

  /** Somebody of the network by their first name, at their own screen. */
  async as(name: string): Promise<Person> {
    const guest = guestCalled(name);
    const newcomer = async () =>
      new Person(guest, await this.#platform.seatOf(guest), this.#house, (body) => this.#platform.channel(body));
    const person = this.#people.get(guest.key) ?? (await newcomer());
    this.#people.set(guest.key, person);
    return person;
  }

  /** Somebody who said hello, so that the bot knows where to write to. */
  async known(name: string): Promise<Person> {
    const person = await this.as(name);
    await person.says('hoi');
    return person;
  }

  /** Somebody points at a message that another one wrote in the chat, as the platform brings it in. */
  async points(by: string, wanted: Pointed['wanted'], message: { text: string; author: string; link: string }) {
    const { bot, clock } = this.#house;
    const [from, writer] = await Promise.all([this.#accountOf(by), this.#accountOf(message.author)]);
    const author = { user: writer.user, address: writer.address };
    return bot.converse()({
      id: `pointed ${clock.now()} ${message.link}`,
      from: { platform: from.platform, tenant: from.tenant, user: from.user },
      address: from.address,
      entrance: { kind: 'shared' },
      profile: async () => ({}),
      place: 'private',
      what: { kind: 'pointed', wanted, message: { ...message, at: clock.now(), author } },
    });
  }

  channel(body: string): Channel {
    return new Channel(body, () => this.#platform.channel(body));
  }

  /** The clock runs on, and the jobs run at each moment on the way at which something falls due. */
  async timePasses(until: string): Promise<void> {
    const { clock, doors, bot } = this.#house;
    await letTimePass(momentCalled(until), clock, doors.schedule, bot.jobs([]));
    await this.#lookAround();
  }

  /** The bot was off until now: the jobs did not run on the way. */
  async wakesUp(at: string): Promise<void> {
    await this.#house.clock.moveTo(momentCalled(at));
    await this.jobsRun();
  }

  async jobsRun(): Promise<void> {
    const now = this.#house.clock.now();
    for (const job of Object.values(this.#house.doors.schedule)) await job.run({ now });
    await this.#lookAround();
  }

  /** The database breaks down once, right after it did that: `supervision.add`. */
  databaseFailsAt(method: string): void {
    this.#house.trouble.strikeAt(method);
  }

  /** Everything that was written down about what happened. */
  get log(): string {
    return this.#house.logged.join('\n');
  }

  /** As it is for everybody until they say otherwise. */
  async remindsOfMeetings(): Promise<void> {
    await remindOfMeetings(true, this.#house.bot);
  }

  async close(): Promise<void> {
    await this.#house.close();
  }

  async #accountOf(name: string): Promise<Account> {
    const { email } = guestCalled(name);
    const [account] = await this.#house.bot.database.unit.run(async ({ network, accounts }) => {
      const member = (await network.load()).memberByEmail(email);
      return member ? accounts.of(member.id) : [];
    });
    if (!account) throw new Error(`${name} has not been heard of yet`);
    return account;
  }

  async #lookAround(): Promise<void> {
    for (const person of this.#people.values()) await person.looks();
  }
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
