import type { Rule } from '../guard.ts';
import { bsn } from './bsn.ts';
import { caseNumber, codeNumber, courtNumber } from './case.ts';
import { joinedNumber } from './case-codes.ts';
import { looseNumber } from './case-digits.ts';
import { lookalikes } from './case-lookalikes.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { iban } from './iban.ts';
import { phone } from './phone.ts';
import { borne, plate } from './plate.ts';
import { foreignPlate } from './plate-foreign.ts';
import { postcode } from './postcode.ts';
import { street } from './street.ts';

/**
 * What points at one person by itself. The surest come first: a number whose shape or word tells what it is, before one
 * that is only digits.
 */
export const identifierRules: readonly Rule[] = [
  ...[
    email,
    iban,
    phone,
    courtNumber,
    joinedNumber,
    lookalikes,
    date,
    bsn,
    foreignPlate,
    borne,
    postcode,
    caseNumber,
    plate,
    codeNumber,
  ],
  ...[street, handle, looseNumber],
];
