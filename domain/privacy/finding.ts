/** What in a text can point at a person, by kind. */
export const findingClasses = [
  'bsn',
  'phone',
  'email',
  'iban',
  'plate',
  'postcode',
  'street',
  'date',
  'case',
  'name',
  'school',
  'institution',
  'handle',
] as const;
export type FindingClass = (typeof findingClasses)[number];

/** A place in a text, in UTF-16 units; `to` is not in it. */
export interface Finding {
  readonly class: FindingClass;
  readonly from: number;
  readonly to: number;
}

/**
 * Directly: it leads to one person, and a text with it is not kept. Indirectly: together with the rest it may, so its
 * writer may say why it has to be there.
 */
export const points: Readonly<Record<FindingClass, 'directly' | 'indirectly'>> = {
  bsn: 'directly',
  phone: 'directly',
  email: 'directly',
  iban: 'directly',
  plate: 'directly',
  postcode: 'directly',
  street: 'directly',
  date: 'directly',
  case: 'directly',
  name: 'directly',
  handle: 'directly',
  school: 'indirectly',
  institution: 'indirectly',
};
