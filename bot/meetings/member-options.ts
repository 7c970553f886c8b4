import type { BodyKey, Member, MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameFinder } from '../language/names.ts';
import { tokensOf } from '../language/tokens.ts';
import type { Option } from '../view/form.ts';
import { meetingTexts } from './meetings.texts.ts';

const MOST_OPTIONS = 100;

/** People to choose from, those first who come to mind first; oneself is marked. */
export function memberOptions(likely: readonly Member[], turn: Turn): Option[] {
  const t = meetingTexts[turn.language].form;
  const all = [...new Map([...likely, ...turn.network.members].map((member) => [member.id, member])).values()];
  return all
    .slice(0, MOST_OPTIONS)
    .map(({ id, name }) => ({ value: id, label: id === turn.me.id ? t.me(name) : name }));
}

/** Who may come in one's name: of the same organisation or party, then of the same body, then everybody else. */
export function delegateOptions(body: BodyKey, turn: Turn): Option[] {
  const { me, network } = turn;
  const near = network.members.filter(
    ({ organisation, parties }) =>
      organisation === me.organisation || parties.some((party) => me.parties.includes(party)),
  );
  return memberOptions([...near, ...network.membersOf(body)], turn).filter(({ value }) => value !== me.id);
}

/** The people whom a typed name can mean, by full name or first name. */
export function membersCalled(words: string, { network }: Pick<Turn, 'network'>): readonly MemberId[] {
  const names = network.members.flatMap(({ id, name }) =>
    [name, name.split(' ')[0] ?? name].map((each) => ({ words: each, value: id })),
  );
  const tokens = tokensOf(words);
  const found = nameFinder(names)(tokens, 0);
  return found && found.next === tokens.length ? found.values : [];
}
