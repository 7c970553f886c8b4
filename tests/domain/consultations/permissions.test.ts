import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import { addMore } from '../../../domain/consultations/add-more.ts';
import { recordAdvice } from '../../../domain/consultations/advise.ts';
import { askExperts } from '../../../domain/consultations/ask-experts.ts';
import { bringIn } from '../../../domain/consultations/bring-in.ts';
import { closeConsultation, wrapUp } from '../../../domain/consultations/close.ts';
import {
  type ConsultationAction,
  type ConsultationRelation,
  consultationPermissions,
  consultationRelations,
  relationsTo,
} from '../../../domain/consultations/consultation.permissions.ts';
import { canStep, type Step, steps } from '../../../domain/consultations/consultation.stages.ts';
import type { ConsultationId } from '../../../domain/consultations/consultation.ts';
import { tellAsAsker, tellAsContact } from '../../../domain/consultations/follow-up.ts';
import { lookBack } from '../../../domain/consultations/look-back.ts';
import { findByNumber, lookAt, readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { answerBack, askBack, handOver, sayItFits } from '../../../domain/consultations/screen.ts';
import { agreeToTable, declineTable, proposeTable, sayDiscussed } from '../../../domain/consultations/table.ts';
import { notNow, react, reply } from '../../../domain/consultations/think-along.ts';
import { whoRead } from '../../../domain/consultations/who-read.ts';
import { withdrawConsultation } from '../../../domain/consultations/withdraw.ts';
import { allows } from '../../../domain/kernel/permissions.ts';
import {
  aCareHouse,
  aConsultation,
  adviceBy,
  type ConsultationBuilder,
  idsOf,
  keptIn,
  toldHow,
} from '../../builders/consultations.ts';
import { type House, now } from '../../builders/house.ts';

/** What each relation on its own allows: written out by hand, so that a change of the code's table is noticed. */
const expected: Readonly<Record<ConsultationAction, string>> = {
  //                  asker screener asked contact table-member chair brought-in other
  'hear-of': '        yes   yes      yes   yes     yes          yes   yes        no',
  see: '              yes   yes      yes   yes     yes          yes   no         no',
  read: '             yes   yes      yes   yes     yes          no    no         no',
  'who-read': '       yes   no       no    no      no           no    no         no',
  'add-more': '       yes   no       no    no      no           no    no         no',
  'ask-back': '       no    yes      no    no      no           no    no         no',
  answer: '           yes   no       no    no      no           no    no         no',
  fits: '             no    yes      no    no      no           no    no         no',
  'hand-over': '      no    yes      no    no      no           no    no         no',
  'ask-experts': '    no    yes      no    no      no           no    no         no',
  decline: '          no    no       yes   no      no           no    no         no',
  reply: '            no    yes      yes   yes     no           no    no         no',
  react: '            yes   no       no    no      no           no    no         no',
  'propose-table': '  no    yes      no    no      no           yes   no         no',
  'agree-table': '    yes   no       no    no      no           no    no         no',
  'decline-table': '  yes   no       no    no      no           no    no         no',
  discuss: '          no    yes      no    no      no           yes   no         no',
  'bring-in': '       no    yes      no    no      no           yes   no         no',
  advise: '           no    no       no    no      no           yes   no         no',
  'tell-contact': '   no    no       no    yes     no           no    no         no',
  'tell-asker': '     yes   no       no    no      no           no    no         no',
  'look-back': '      yes   no       no    yes     no           no    no         no',
  'wrap-up': '        yes   yes      no    no      no           no    no         no',
  close: '            yes   yes      no    no      no           no    no         no',
  withdraw: '         yes   no       no    no      no           no    no         no',
};

const actions = Object.keys(expected) as ConsultationAction[];
const cells = actions.flatMap((action) =>
  consultationRelations.map((relation, column) => ({
    action,
    relation,
    allowed: expected[action].trim().split(/\s+/)[column] === 'yes',
  })),
);

describe('the table of consultaties', () => {
  test('has a row for every action, and a cell for every relation', () => {
    expect(Object.keys(consultationPermissions).sort()).toEqual([...actions].sort());
    expect(cells).toHaveLength(25 * 8);
    expect([...steps].every((step) => actions.includes(step))).toBe(true);
  });

  test.each(cells)('$action by $relation: $allowed', ({ action, relation, allowed }) => {
    expect(allows(consultationPermissions, action, [relation])).toBe(allowed);
  });
});

type Doing = (id: ConsultationId, turn: Turn) => Promise<{ done: boolean; refusal?: { code: string } }>;

/** Each action as its use case does it. */
const doing: Readonly<Record<ConsultationAction, Doing>> = {
  'hear-of': async (id, turn) => {
    const found = await turn.stores.consultations.find(id);
    return findByNumber(turn.me, found?.number ?? 0, turn);
  },
  see: (id, turn) => lookAt(turn.me, id, turn),
  read: (id, turn) => readConsultation(turn.me, id, turn),
  'who-read': (id, turn) => whoRead(turn.me, id, turn),
  'add-more': (id, turn) => addMore(turn.me, id, { texts: { tried: 'Gesprekken' } }, turn),
  'ask-back': (id, turn) => askBack(turn.me, id, 'Hoe lang al?', turn),
  answer: (id, turn) => answerBack(turn.me, id, 'Een half jaar.', turn),
  fits: (id, turn) => sayItFits(turn.me, id, turn),
  'hand-over': (id, turn) => handOver(turn.me, id, { to: 'MDA++', contact: 'Erik', why: 'Past daar.' }, turn),
  'ask-experts': (id, turn) => askExperts(turn.me, id, idsOf(turn, ['karel']), turn),
  decline: (id, turn) => notNow(turn.me, id, turn),
  reply: (id, turn) => reply(turn.me, id, 'Bel de huisarts.', turn),
  react: (id, turn) => react(turn.me, id, 'Dank je.', turn),
  'propose-table': (id, turn) => proposeTable(turn.me, id, undefined, turn),
  'agree-table': (id, turn) =>
    agreeToTable(turn.me, id, { family: { state: 'yes' }, familyPart: 'before-and-after' }, turn),
  'decline-table': (id, turn) => declineTable(turn.me, id, turn),
  discuss: (id, turn) => sayDiscussed(turn.me, id, turn),
  'bring-in': (id, turn) => bringIn(turn.me, id, { place: 'cce', because: 'Geen antwoord.' }, turn),
  advise: (id, turn) => recordAdvice(turn.me, id, adviceBy(turn, 'saar'), turn),
  'tell-contact': (id, turn) => tellAsContact(turn.me, id, toldHow, turn),
  'tell-asker': (id, turn) => tellAsAsker(turn.me, id, toldHow, turn),
  'look-back': async (id, turn) => {
    const mine = (await turn.stores.consultations.find(id))?.asker === turn.me.id;
    return lookBack(turn.me, id, mine ? 'asker' : 'contact', { carriedOut: 'yes' }, turn);
  },
  'wrap-up': (id, turn) => wrapUp(turn.me, id, turn),
  close: (id, turn) => closeConsultation(turn.me, id, turn),
  withdraw: (id, turn) => withdrawConsultation(turn.me, id, turn),
};

const atStart = aConsultation();
const thinking = aConsultation().fits().alongWith('gijs', 'bram').notNow('bram').replied('gijs');
const proposed = thinking.proposed();
const onTable = proposed.agreed();
const brought = thinking.broughtTo('ret-voorzitters');
const advised = onTable.advised('wim');

/** People with just these relations to these consultaties, and nothing besides. */
const people: readonly {
  who: string;
  has: readonly ConsultationRelation[];
  life: ConsultationBuilder;
  when: string;
}[] = [
  { who: 'noor', has: ['asker'], life: atStart, when: 'at the start' },
  { who: 'saar', has: ['screener'], life: atStart, when: 'at the start' },
  { who: 'omar', has: ['chair'], life: atStart, when: 'at the start' },
  { who: 'lena', has: ['other'], life: atStart, when: 'at the start, an expert of the RET' },
  { who: 'ravi', has: ['other'], life: atStart, when: 'at the start, the screener next door' },
  { who: 'hans', has: ['other'], life: atStart, when: 'at the start, the bureau' },
  { who: 'saar', has: ['screener'], life: atStart.askedBack(), when: 'with a question back' },
  { who: 'noor', has: ['asker'], life: atStart.askedBack(), when: 'with a question back' },
  { who: 'gijs', has: ['asked'], life: thinking, when: 'thinking along' },
  { who: 'bram', has: ['other'], life: thinking, when: 'who said not now' },
  { who: 'lena', has: ['other'], life: thinking, when: 'not asked, in the same RET' },
  { who: 'saar', has: ['screener'], life: thinking, when: 'thinking along' },
  { who: 'omar', has: ['chair'], life: proposed, when: 'with the table proposed' },
  { who: 'lena', has: ['other'], life: proposed, when: 'with the table proposed' },
  { who: 'noor', has: ['asker'], life: proposed, when: 'with the table proposed' },
  { who: 'lena', has: ['table-member'], life: onTable, when: 'on the table' },
  { who: 'omar', has: ['table-member', 'chair'], life: onTable.tableDay(), when: 'on the day of the table' },
  { who: 'yara', has: ['other'], life: onTable, when: 'on the table of another RET' },
  { who: 'hans', has: ['other'], life: onTable, when: 'the bureau, on the table' },
  { who: 'yara', has: ['brought-in'], life: brought, when: 'brought in' },
  { who: 'iris', has: ['other'], life: brought, when: 'in a body that was not brought in' },
  { who: 'wim', has: ['contact'], life: advised, when: 'contactpersoon' },
  { who: 'noor', has: ['asker'], life: advised, when: 'after the advies' },
  { who: 'saar', has: ['screener', 'table-member'], life: advised, when: 'after the advies' },
  { who: 'saar', has: ['other'], life: thinking.withdrawn(), when: 'after it was withdrawn' },
  { who: 'gijs', has: ['other'], life: thinking.withdrawn(), when: 'after it was withdrawn' },
];

describe('through the use cases', () => {
  let house: House;
  beforeEach(async () => {
    house = await aCareHouse();
  });
  afterEach(() => house.close());
  const live = async (life: ConsultationBuilder) => {
    house.moment = now;
    return life.in(house);
  };

  test.each(people)('$who $when is $has', async ({ who, has, life }) => {
    expect([...relationsTo(house.member(who), await live(life))].sort()).toEqual([...has].sort());
  });

  /** What came of it; what it stored is taken back, so that one life is enough for every action. */
  const attempted = async (who: string, action: ConsultationAction, id: ConsultationId) => {
    const takenBack = new Error('Taken back');
    let outcome: Awaited<ReturnType<Doing>> | undefined;
    const attempt = house.as(who, async (turn) => {
      outcome = await doing[action](id, turn);
      if (outcome.done) throw takenBack;
    });
    await attempt.catch((error: unknown) => expect(error).toBe(takenBack));
    return outcome;
  };

  test.each(people)('$who $when ($has) does what the table says, or is refused and nothing changes', async (person) => {
    const made = await live(person.life);
    const before = await keptIn(house, made.id);
    const hears = !person.has.includes('other');
    for (const action of actions) {
      const allowed = cells.some(
        (cell) => cell.action === action && person.has.includes(cell.relation) && cell.allowed,
      );
      const outcome = await attempted(person.who, action, made.id);
      const code = outcome?.refusal?.code;
      if (outcome?.done) expect([action, allowed]).toEqual([action, true]);
      else if (!allowed) expect([action, code]).toEqual([action, hears ? 'not-yours' : 'consultation-not-found']);
      else if (!canStep(made, action as Step)) expect([action, code]).toEqual([action, 'wrong-stage']);
      else expect(['wrong-stage', 'no-answer-yet', 'not-yet-discussed']).toContain(code);
      expect(await keptIn(house, made.id)).toEqual(before);
    }
  });
});
