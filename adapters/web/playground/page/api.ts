import type { WireCall, WireLanguage, WirePeople, WirePulse, WireRefusal, WireTravelled, WireTurn } from '../wire.ts';
import { pageTexts } from './page.texts.ts';

/** A request that did not succeed, with the sentence to show where it happened. */
export class Failed extends Error {
  readonly sentence: string;
  /** The connection was lost or the server broke off: nobody knows whether it was done. */
  readonly maybeArrived: boolean;

  constructor(sentence: string, maybeArrived: boolean) {
    super('failed');
    this.sentence = sentence;
    this.maybeArrived = maybeArrived;
  }
}

let language: WireLanguage = 'nl';

/** Refusals are asked for in the language of the member on the page. */
export function askIn(chosen: WireLanguage): void {
  language = chosen;
}

async function request<Answer>(path: string, body?: unknown): Promise<Answer> {
  const headers = { 'accept-language': language, 'content-type': 'application/json' };
  const how: RequestInit = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(path, how).catch(() => undefined);
  if (!response) throw new Failed(pageTexts[language].offline, true);
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as Answer;
  const { sentence } = (answer ?? {}) as Partial<WireRefusal>;
  throw new Failed(sentence ?? pageTexts[language].offline, response.status >= 500);
}

interface Action {
  readonly id: string;
  readonly member: string;
}

interface PulseInput {
  readonly member: string;
  readonly box: string;
  readonly have?: string | undefined;
  readonly seen: Readonly<Record<string, number>>;
}

/** The server's side of the page. */
export const api = {
  people: () => request<WirePeople>('/local/people'),
  pulse: (input: PulseInput) => request<WirePulse>('/local/pulse', input),
  say: (input: Action & { readonly text: string }) => request<WireTurn>('/local/say', input),
  press: (input: Action & { readonly message: string; readonly call: WireCall }) =>
    request<WireTurn>('/local/press', input),
  submit: (
    input: Action & { readonly message: string; readonly call: WireCall; readonly values: Record<string, string> },
  ) => request<WireTurn>('/local/submit', input),
  cancel: (input: Action & { readonly message: string }) => request<WireTurn>('/local/cancel', input),
  travel: (option: string) => request<WireTravelled>('/local/travel', { option }),
};
