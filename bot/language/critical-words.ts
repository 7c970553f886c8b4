/** Words by which something reads as a critical incident: what happened, not what a theme or a training is about. */
const grave = [
  'calamiteit(en)?',
  'incident(en)?',
  'su[iï]cide(s|poging(en)?)?',
  'zelfmoord(poging(en)?)?',
  'zelfdoding(en)?',
  'overleden',
  'overlijden',
  'overlijdt',
  'om het leven (gekomen|gebracht)',
  'doodgegaan',
  'gestorven',
  'sterfgeval(len)?',
  'dodelijke? (afloop|ongeluk|ongeval)',
  'zwaar mishandeld',
  '(seksueel )?misbruikt? door',
  'incidents?',
  'calamity',
  'calamities',
  'suicides?',
  'died',
  'deceased',
];

const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${grave.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Rather too often than once too little: the reporter can share it after all. */
export function soundsCritical(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined && words.test(text));
}
