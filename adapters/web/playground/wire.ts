/** What travels between the page of local mode and its server, as JSON. */

export type WireLanguage = 'nl' | 'en';

export interface WireCall {
  readonly name: string;
  readonly input: unknown;
}

/** The part of the network that a member is listed under. */
export type WireGroup = 'practice' | 'ret' | 'landsdeel' | 'national' | 'bureau';

export interface WireMember {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly occupation: string;
  readonly organisation: string;
  readonly bodies: readonly string[];
  readonly group: WireGroup;
}

export interface WireChannel {
  readonly body: string;
  readonly name: string;
  readonly fullName: string;
}

export interface WirePeople {
  readonly network: string;
  readonly zone: string;
  readonly members: readonly WireMember[];
  readonly channels: readonly WireChannel[];
}

/** A message as each of the two platforms would draw it. */
export interface WireMessage {
  readonly id: string;
  readonly at: number;
  readonly by: 'member' | 'bot' | 'reminder';
  readonly language: WireLanguage;
  /** The title, for who hears the page. */
  readonly title: string;
  readonly body:
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'card'; readonly teams: unknown; readonly slack: unknown }
    | {
        readonly kind: 'form';
        readonly teams: unknown;
        readonly slack: unknown;
        readonly submit: WireCall;
        readonly fields: readonly string[];
        readonly problems: Readonly<Record<string, string>>;
      };
}

export interface WireTime {
  readonly now: number;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What is new since the page last asked. `messages` is absent when the box is as the page has it. */
export interface WirePulse {
  readonly time: WireTime;
  readonly language: WireLanguage;
  readonly unread: Readonly<Record<string, number>>;
  readonly version: string;
  readonly messages?: readonly WireMessage[];
}

/** What a turn led to: which message answers it, in which box. */
export interface WireTurn {
  readonly kind: 'show' | 'replace' | 'open' | 'invalid' | 'trouble';
  readonly message: string;
  readonly box: string;
  /** What went wrong, to be said where it happened; only with `trouble`. */
  readonly trouble?: string;
}

export interface WireTravelled {
  readonly now: number;
  readonly told: number;
}

/** A request that was not taken on, with the sentence to show. */
export interface WireRefusal {
  readonly sentence: string;
}
