import type { ConsultationEvent, EventKind } from './consultation.ts';

/** Words of the conversation; the other lines of a thread are steps. */
const saidKinds = ['question-back', 'answer', 'reply', 'reaction'] as const satisfies readonly EventKind[];
export type SaidKind = (typeof saidKinds)[number];

export type SaidLine = ConsultationEvent & { readonly kind: SaidKind };

/** Whether somebody said this, now or before they took it back. */
export function isSaid(line: ConsultationEvent): line is SaidLine {
  return saidKinds.some((kind) => kind === line.kind);
}
