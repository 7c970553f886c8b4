import { withPlainLetters } from './letters.ts';

/** What a number of a file is called, with the number right behind it. */
const ofFile = withPlainLetters(
  /(?:(?:polis|cli[eë]nt|zaak|dossier|pati[eë]nt|klant|parket|rekest|meld|wlz|declaratie|factuur|relatie|toewijzing|toewijzings|kenmerk|registratie|verzekerden?|rel\.|cl\.)-?(?:nummer|nr)\.? ?:? ?|(?<!\p{L})(?:\p{L}*zaak|dossier|polis|kenmerk|parket|skj|big|\p{L}*(?:toewijzing|beschikking|factuur|aanvraag))(?:-?(?:nummer|nr))?\.? ?[:(]?) ?(?:(?!(?:naar|op|in|van|met|door|is|voor|bij|aan|uit|per|af) )[A-Z]{2,4} )?$/iu,
);
/** Whatever it is the number of, unless that is somebody or a telephone. */
const anyNumber = withPlainLetters(
  /(?<!\p{L})(?!(?:\p{L}*(?:bsn|burger|sofi|persoon|tel|phone|foon|mobiel|gsm|fax|nood|spoed|crisis|contact|priv[eé]|werk|thuis|bel|app|kies|vaste?|bereik|sms|huis)\p{L}*))\p{L}{3,}-?(?:nummer|nr)\.? ?[:=]? ?$/iu,
);
const ofBody = withPlainLetters(
  /(?<!\p{L})(?!BSN|TEL|MOB|GSM|FAX|MIJN|HAAR|HET|ZIJN)\p{Lu}{2,6}[ -](?:nr|nummer)\.? ?[:=]? ?$/u,
);

/** "Bsn en polisnr: …": two words before two numbers, in the same order. */
const pair = withPlainLetters(/(?<!\p{L})(?:bsn|burgerservicenummer) ?(?:en|,|\/|&|\+) ?\p{L}{2,20}[.:]{0,2} ?/iu);
const first = withPlainLetters(new RegExp(`${pair.source}$`, 'iu'));
const second = withPlainLetters(new RegExp(`${pair.source}[\\d. -]{8,13}(?:,|;| en| \\/) ?$`, 'iu'));

/** Whether the words before a number say that it is of a file. */
export function isOfFile(before: string): boolean {
  const isNumber = ofFile.test(before) || anyNumber.test(before) || ofBody.test(before);
  return (isNumber && !first.test(before)) || second.test(before);
}
