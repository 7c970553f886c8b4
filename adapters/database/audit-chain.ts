import { createHmac } from 'node:crypto';
import type { AuditFault, AuditHead, AuditVerdict } from '../../domain/consultations/consultation.store.ts';

/** One line of the audit log as it is stored. */
export interface AuditLine {
  readonly id: number;
  readonly consultationId: string;
  readonly readerId: string;
  readonly at: bigint;
  readonly mac: string;
}

/** What the log begins with. */
export const begin: AuditHead = { lines: 0, code: '' };

/** Makes the codes of the log with a key that stands nowhere in clear: whoever only writes in the database cannot. */
export function auditCodes(key: string) {
  const codeOf = (...parts: readonly (string | number | bigint)[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify(parts.map(String)))
      .digest('base64url');
  return {
    /** Whom a line is about: found again from the member's id, and from nothing else once that is gone. */
    readerCode: (member: string) => codeOf('reader', member),
    /** Over everything that the line says, and over the line before it. */
    lineCode: (before: string, { id, consultationId, readerId, at }: Omit<AuditLine, 'mac'>) =>
      codeOf('line', before, id, consultationId, readerId, at),
    headCode: ({ lines, code }: AuditHead) => codeOf('head', lines, code),
  };
}

export type AuditCodes = ReturnType<typeof auditCodes>;

/** Goes along the lines from the first; the first one that is not as it was written is what it comes to. */
export function walkChain({ lineCode }: AuditCodes, kept?: AuditHead) {
  let last = begin;
  let found: AuditVerdict | undefined;
  let fits = kept === undefined || (kept.lines === 0 && kept.code === '');
  const wrong = (line: number, fault: AuditFault) => {
    found ??= { sound: false, line, fault };
    return found;
  };
  return {
    take(line: AuditLine) {
      const place = last.lines + 1;
      if (line.id !== place) wrong(place, line.id > place ? 'removed' : 'added');
      else if (line.mac !== lineCode(last.code, line)) wrong(place, 'changed');
      last = { lines: line.id, code: line.mac };
      if (kept?.lines === line.id && kept.code === line.mac) fits = true;
    },
    /** Beside the end that is stored, and beside one that was kept elsewhere. */
    end(stored: AuditHead | undefined): AuditVerdict {
      if (found) return found;
      if (!stored) return wrong(last.lines, 'head');
      if (last.lines < stored.lines) return wrong(last.lines + 1, 'removed');
      if (last.lines > stored.lines) return wrong(stored.lines + 1, 'added');
      if (last.code !== stored.code) return wrong(last.lines, 'changed');
      if (fits) return { sound: true, head: last };
      return kept && kept.lines > last.lines ? wrong(last.lines + 1, 'removed') : wrong(kept?.lines ?? 0, 'changed');
    },
  };
}
