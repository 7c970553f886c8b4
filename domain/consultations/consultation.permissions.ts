import { allows, type Permissions } from '../kernel/permissions.ts';
import type { BodyRole, Member } from '../network/network.ts';
import { canStep, type Step, steps } from './consultation.stages.ts';
import type { Consultation } from './consultation.ts';

/** What can be seen of it, beside the steps: that it exists and where it stands; its outline; its texts; who read them. */
export type ConsultationAction = 'hear-of' | 'see' | 'read' | 'who-read' | Step;

/**
 * `screener` is also who stands in for them. `asked` is an expert who was asked, also after replying, not after *nu niet*. `table-member` is a member of that
 * expertteam after the asker agreed to its table; before, its members have no relation. `brought-in` sits in a body
 * that the expertteam brought in.
 */
export const consultationRelations = [
  'asker',
  'screener',
  'asked',
  'contact',
  'table-member',
  'chair',
  'brought-in',
  'other',
] as const;
export type ConsultationRelation = (typeof consultationRelations)[number];

/** Nobody else has a way in, the bureau included (domain handbook 7). */
export const consultationPermissions: Permissions<ConsultationAction, ConsultationRelation> = {
  'hear-of': ['asker', 'screener', 'asked', 'contact', 'table-member', 'chair', 'brought-in'],
  see: ['asker', 'screener', 'asked', 'contact', 'table-member', 'chair'],
  read: ['asker', 'screener', 'asked', 'contact', 'table-member'],
  'who-read': ['asker'],
  'add-more': ['asker'],
  'ask-back': ['screener'],
  answer: ['asker'],
  fits: ['screener'],
  'hand-over': ['screener'],
  'ask-experts': ['screener'],
  decline: ['asked'],
  reply: ['screener', 'asked', 'contact'],
  react: ['asker'],
  'propose-table': ['screener', 'chair'],
  'agree-table': ['asker'],
  'decline-table': ['asker'],
  discuss: ['screener', 'chair'],
  'bring-in': ['screener', 'chair'],
  advise: ['chair'],
  'tell-contact': ['contact'],
  'tell-asker': ['asker'],
  'look-back': ['asker', 'contact'],
  'wrap-up': ['asker', 'screener'],
  close: ['asker', 'screener'],
  withdraw: ['asker'],
};

/** What was withdrawn is the asker's alone again. */
export function relationsTo(asker: Member, consultation: Consultation): readonly ConsultationRelation[] {
  const { ret, experts, advice, table, brought } = consultation;
  const relations: ConsultationRelation[] = [];
  if (consultation.asker === asker.id) relations.push('asker');
  if (consultation.stage !== 'withdrawn') {
    const seat = asker.seats.find(({ body }) => body === ret);
    const has = (role: BodyRole) => seat?.roles.includes(role) === true;
    if (has('screener') || consultation.deputy === asker.id) relations.push('screener');
    if (experts.some(({ member, state }) => member === asker.id && state !== 'not-now')) relations.push('asked');
    if (advice?.contact === asker.id) relations.push('contact');
    if (seat && table?.agreedAt !== undefined) relations.push('table-member');
    if (has('chair')) relations.push('chair');
    if (brought.some(({ body }) => asker.seats.some((each) => each.body === body))) relations.push('brought-in');
  }
  return relations.length > 0 ? relations : ['other'];
}

/** May this member do this with the consultatie? */
export function mayConsultation(asker: Member, action: ConsultationAction, consultation: Consultation): boolean {
  return allows(consultationPermissions, action, relationsTo(asker, consultation));
}

/** The steps that this member may take with it now: which buttons there are. */
export function stepsFor(asker: Member, consultation: Consultation): readonly Step[] {
  return steps.filter((step) => canStep(consultation, step) && mayConsultation(asker, step, consultation));
}
