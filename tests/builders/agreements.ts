import type { Turn } from '../../bot/conversation/feature.ts';
import { peopleBehind } from '../../domain/agreements/agreement.permissions.ts';
import type { Agreement, HelpFrom, Owner } from '../../domain/agreements/agreement.ts';
import { handOver, moveAgreement, takeStep, wishReminder } from '../../domain/agreements/change-agreement.ts';
import { makeAgreement } from '../../domain/agreements/make-agreement.ts';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import { addDays, type CalendarDay, DAY, day, instant } from '../../domain/kernel/time.ts';
import type { BodyKey, GoalKey, PartyKey } from '../../domain/network/network.ts';
import type { House } from './house.ts';

type Outcomes = Promise<Outcome<Agreement, { readonly code: string }>>;
type Act = (agreement: Agreement, turn: Turn) => Outcomes;

interface Life {
  readonly about: string;
  readonly maker: string;
  readonly owner: string;
  readonly due: number | CalendarDay;
  readonly daysAgo: number;
  readonly body?: string;
  readonly meeting?: CalendarDay;
  readonly goal?: string;
  /** By whom; the first person behind the agreement when absent. */
  readonly acts: readonly { readonly by?: string | undefined; readonly act: Act }[];
}

/** The owner named by one word: a member's key, `body:ao` or `party:ouders`. */
export function ownerNamed(house: Pick<House, 'member'>, name: string): Owner {
  const [kind, key] = name.split(':');
  if (kind === 'body' && key) return { kind, body: key as BodyKey };
  if (kind === 'party' && key) return { kind, party: key as PartyKey };
  return { kind: 'member', member: house.member(name).id };
}

/** An agreement that tells its own life: `anAgreement().ownedBy('jamal').dueIn(2).told('De helft is klaar.').done()`. */
export class AgreementBuilder {
  readonly #life: Life;

  constructor(life: Life) {
    this.#life = life;
  }

  madeBy = (maker: string) => this.#with({ maker });
  ownedBy = (owner: string) => this.#with({ owner });
  dueIn = (days: number) => this.#with({ due: days });
  dueOn = (due: string) => this.#with({ due: day(due) });
  of = (body: string, meeting?: string) => this.#with({ body, ...(meeting ? { meeting: day(meeting) } : {}) });
  for = (goal: string) => this.#with({ goal });
  /** Made this many days before now; its steps follow now. */
  madeDaysAgo = (daysAgo: number) => this.#with({ daysAgo });

  told = (text: string, by?: string) => this.#step({ kind: 'told', text }, by);
  done = (text?: string, by?: string) => this.#step({ kind: 'done', text }, by);
  settled = () => this.done();
  stuck = (text?: string, by?: string) => this.#step({ kind: 'stuck', text }, by);
  dropped = (text: string, by?: string) => this.#step({ kind: 'dropped', text }, by);
  askedHelp = (whom: HelpFrom, by?: string) => this.#step({ kind: 'asked', whom }, by);
  offeredBy = (by: string, text?: string) => this.#step({ kind: 'offered', text }, by);
  movedIn = (days: number, by?: string) =>
    this.#act(
      (agreement, turn) => moveAgreement(turn.me, agreement.id, addDays(turn.today, days), undefined, turn),
      by,
    );
  handedTo = (to: string, by?: string) =>
    this.#act((agreement, turn) => {
      const member = (key: string) => turn.network.members.find((each) => each.key === key) ?? turn.me;
      return handOver(turn.me, agreement.id, ownerNamed({ member }, to), turn);
    }, by);
  wishedIn = (days: number, by?: string) =>
    this.#act((agreement, turn) => wishReminder(turn.me, agreement.id, addDays(turn.today, days), turn), by);

  /** Lives it through the use cases themselves, so that every state is one that can be. */
  async in(house: House): Promise<Agreement> {
    const { about, body, meeting, goal, due, daysAgo, maker, owner } = this.#life;
    const present = house.moment;
    house.moment = instant(present - daysAgo * DAY);
    let agreement = await house.as(maker, async (turn) =>
      granted(
        await makeAgreement(
          turn.me,
          {
            about,
            owner: ownerNamed(house, owner),
            due: typeof due === 'number' ? addDays(turn.today, due) : due,
            body: body as BodyKey | undefined,
            meeting,
            goal: goal as GoalKey | undefined,
          },
          turn,
        ),
      ),
    );
    house.moment = present;
    for (const { by, act } of this.#life.acts) {
      const person = by ?? peopleBehind(agreement.owner, house.network)[0]?.key ?? maker;
      agreement = await house.as(person, async (turn) => granted(await act(agreement, turn)));
    }
    return agreement;
  }

  #with(more: Partial<Life>): AgreementBuilder {
    return new AgreementBuilder({ ...this.#life, ...more });
  }

  #act(act: Act, by?: string): AgreementBuilder {
    return this.#with({ acts: [...this.#life.acts, { by, act }] });
  }

  #step(step: Parameters<typeof takeStep>[2], by?: string): AgreementBuilder {
    return this.#act((agreement, turn) => takeStep(turn.me, agreement.id, step, turn), by);
  }
}

/** Jamal's own, due in a week, until a test says otherwise. */
export function anAgreement(about = 'Het overzicht van plekken rondsturen'): AgreementBuilder {
  return new AgreementBuilder({ about, maker: 'jamal', owner: 'jamal', due: 7, daysAgo: 0, acts: [] });
}

/** The value of what should have been done; what was refused instead is said. */
export function granted<Value>(outcome: Outcome<Value, { readonly code: string }>): Value {
  if (outcome.done) return outcome.value;
  throw new Error(`Refused: ${outcome.refusal.code}`);
}
