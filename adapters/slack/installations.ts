import type { Entrance } from '../../bot/conversation/incoming.ts';
import type { Instant } from '../../domain/kernel/time.ts';

/** Where organisations brought the bot in: what this adapter needs of whoever remembers it. */
export interface Installations {
  /** Undefined where it never was, or was taken away. */
  find(team: string): Promise<Installed | undefined>;
  /** Every workspace that it was not taken away from. */
  teams(): Promise<readonly string[]>;
  /** Installed, or installed anew: then the secret takes the place of the one before. */
  installed(team: string, name: string, secret: string): Promise<void>;
  /** Taken away: the secret is wiped, and nobody there is written to. */
  uninstalled(team: string): Promise<void>;
  now(): Instant;
}

export interface Installed {
  readonly state: 'waiting' | 'approved' | 'refused';
  readonly entrance: Entrance;
  /** As this adapter gave it to be kept. */
  readonly secret: string;
}
