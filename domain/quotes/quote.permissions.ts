import { allows, type Permissions } from '../kernel/permissions.ts';
import type { Member } from '../network/network.ts';
import type { Quote } from './quote.ts';

export type QuoteAction = 'see' | 'answer' | 'use' | 'use-own';
export type QuoteRelation = 'author' | 'asker' | 'other';

/** Words from the chat are between who wrote them and who asks for them; only their author says what may be done. */
export const quotePermissions: Permissions<QuoteAction, QuoteRelation> = {
  see: ['author', 'asker'],
  answer: ['author'],
  use: ['asker'],
  'use-own': ['author'],
};

export function relationTo(member: Member, quote: Pick<Quote, 'author' | 'by'>): QuoteRelation {
  if (quote.author === member.id) return 'author';
  return quote.by === member.id ? 'asker' : 'other';
}

/** May this member do this with the quote? */
export function mayQuote(asker: Member, action: QuoteAction, quote: Pick<Quote, 'author' | 'by'>): boolean {
  return allows(quotePermissions, action, [relationTo(asker, quote)]);
}
