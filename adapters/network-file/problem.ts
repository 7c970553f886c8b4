/** What belongs at a place in the file. */
export type Shape =
  | 'map'
  | 'list'
  | 'text'
  | 'key'
  | 'email'
  | 'domain'
  | 'zone'
  | 'day'
  | 'time'
  | 'minutes'
  | 'norm'
  | 'keep-months'
  | 'days'
  | 'yes-no'
  | 'keep-months'
  | 'rule'
  | 'body-type'
  | 'role'
  | 'roles'
  | 'cancelled'
  | 'change'
  | 'phone'
  | 'reading-day'
  | 'working-days'
  | 'advice-status'
  | 'family';

export type Kind = 'landsdeel' | 'region' | 'organisation' | 'party' | 'body' | 'member';

export type Unique = 'key' | 'email' | 'domain' | 'date' | 'name' | 'reading-day';

export type Fault =
  | { readonly fault: 'shape'; readonly shape: Shape; readonly missing: boolean }
  | { readonly fault: 'unknown-key'; readonly nearest: string | undefined; readonly known: readonly string[] }
  | { readonly fault: 'unknown'; readonly kind: Kind; readonly nearest: string | undefined }
  | { readonly fault: 'twice'; readonly what: Unique }
  | { readonly fault: 'foreign-address'; readonly domains: readonly string[] }
  | { readonly fault: 'adviesraad' }
  | { readonly fault: 'level'; readonly level: 'region' | 'landsdeel' | 'none' }
  | { readonly fault: 'backwards' }
  | { readonly fault: 'backwards-time' }
  | { readonly fault: 'far-move'; readonly most: number }
  | { readonly fault: 'excepted' }
  | { readonly fault: 'yaml'; readonly code: string }
  | { readonly fault: 'too-long' };

export type Path = readonly (string | number)[];

/** Something in the file that needs another look. `on: 'key'` points at the name itself rather than at its value. */
export interface Finding {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly fault: Fault;
}

/** A finding as people get it: where it is, and what belongs there. Lines and columns count from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** Such as `members[3].email`; lists count from 0. Empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
}

export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
