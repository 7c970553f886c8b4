import type { ServerResponse } from 'node:http';
import { answer, answerJson } from './answers.ts';
import type { Route } from './route.ts';

/** A member's own calendar by its secret, as text; undefined for a secret that nobody has. */
export type Agenda = (secret: string) => Promise<string | undefined>;

/** As long as a secret can be; it is looked up as it is, so no more is asked of its shape. */
const address = /^\/agenda\/([\w-]{1,200})\.ics$/;
const QUARTER = 15 * 60;

/**
 * `GET /agenda/<secret>.ics`. Whoever guesses gets the same answer as whoever asks for nothing at all; the secret goes
 * to nobody but the feed itself, and to no log.
 */
export function agendaRoute(path: string, agenda: Agenda | undefined): Route | undefined {
  const [, secret] = address.exec(path) ?? [];
  if (!secret || !agenda) return undefined;
  return { method: 'GET', handle: (_request, response) => agenda(secret).then((text) => tell(response, text)) };
}

function tell(response: ServerResponse, calendar: string | undefined): void {
  if (calendar === undefined) {
    answerJson(response, 404, { error: 'not-found' });
    return;
  }
  response.setHeader('cache-control', `private, max-age=${QUARTER}`);
  response.setHeader('content-disposition', 'inline; filename="bijeenkomsten.ics"');
  answer(response, 200, 'text/calendar; charset=utf-8', calendar);
}
