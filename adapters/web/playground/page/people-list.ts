import type { WireGroup, WireMember, WirePeople } from '../wire.ts';
import { h } from './dom.ts';
import type { PageTexts } from './page.texts.ts';
import { boxOf, type Place } from './place.ts';

export interface PeopleList {
  show(place: Place, unread: Readonly<Record<string, number>>, texts: PageTexts): void;
  focusSearch(): void;
}

const groups: readonly WireGroup[] = ['practice', 'ret', 'landsdeel', 'national', 'bureau'];

interface Row {
  readonly element: HTMLLIElement;
  readonly button: HTMLButtonElement;
  readonly mark: HTMLElement;
  readonly box: string;
  readonly words: string;
}

interface Group {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly name: (texts: PageTexts) => string;
  readonly rows: readonly Row[];
}

/** The members by group and the channels of the bodies, with a search above them. */
export function createPeopleList(
  container: HTMLElement,
  people: WirePeople,
  choose: { readonly member: (member: WireMember) => void; readonly channel: (body: string) => void },
): PeopleList {
  const search = h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  const label = h('label', { for: 'search', class: 'sr' });
  const nobody = h('p', { class: 'nobody', role: 'status', hidden: true });
  const all = [...memberGroups(people, choose.member), channelGroup(people, choose.channel)].filter(
    ({ rows }) => rows.length > 0,
  );
  const scroller = h('div', { class: 'scroller' }, nobody, ...all.map(({ element }) => element));
  container.replaceChildren(h('div', { class: 'search' }, label, search), scroller);
  let sentence = (_query: string): string => '';
  const filter = (): void => {
    const found = filterGroups(all, search.value);
    nobody.hidden = found;
    nobody.textContent = found ? '' : sentence(search.value.trim());
  };
  search.addEventListener('input', filter);
  return {
    show(place, unread, texts) {
      sentence = texts.nobodyFound;
      label.textContent = texts.search;
      search.placeholder = texts.searchShort;
      container.setAttribute('aria-label', texts.people);
      for (const group of all) {
        group.title.textContent = group.name(texts);
        for (const row of group.rows) showRow(row, boxOf(place), unread[row.box] ?? 0, texts);
      }
    },
    focusSearch: () => search.focus(),
  };
}

function memberGroups(people: WirePeople, choose: (member: WireMember) => void): Group[] {
  return groups.map((group) => {
    const members = people.members.filter((member) => member.group === group);
    return groupOf(
      (texts) => texts.groups[group],
      members.map((member) => memberRow(member, () => choose(member))),
    );
  });
}

function channelGroup(people: WirePeople, choose: (body: string) => void): Group {
  const rows = people.channels.map(({ body, name, fullName }) =>
    rowOf(`channel:${body}`, h('span', { class: 'hash', 'aria-hidden': 'true' }, '#'), name, fullName, '', () =>
      choose(body),
    ),
  );
  return groupOf((texts) => texts.channels, rows);
}

function groupOf(name: Group['name'], rows: readonly Row[]): Group {
  const title = h('h3');
  const element = h('section', { class: 'group' }, title, h('ul', {}, ...rows.map((row) => row.element)));
  return { element, title, name, rows };
}

function memberRow(member: WireMember, choose: () => void): Row {
  const detail = [member.occupation, ...member.bodies.slice(0, 2)].filter(Boolean).join(' · ');
  const hidden = [member.organisation, ...member.bodies].join(' ');
  return rowOf(`member:${member.id}`, avatar(member.name), member.name, detail, hidden, choose);
}

function rowOf(box: string, sign: HTMLElement, name: string, detail: string, hidden: string, choose: () => void): Row {
  const mark = h('span', { class: 'count', hidden: true });
  const words = h(
    'span',
    { class: 'words' },
    h('span', { class: 'name' }, name),
    h('span', { class: 'detail' }, detail),
  );
  const button = h('button', { type: 'button' }, sign, words, mark);
  button.addEventListener('click', choose);
  return { element: h('li', {}, button), button, mark, box, words: plain(`${name} ${detail} ${hidden}`) };
}

function showRow({ button, mark, box }: Row, current: string, count: number, texts: PageTexts): void {
  if (box === current) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  mark.hidden = count === 0 || box === current;
  const shown = mark.hidden ? '' : texts.unread(count);
  if (mark.title === shown) return;
  mark.title = shown;
  mark.replaceChildren(
    h('span', { 'aria-hidden': 'true' }, count > 99 ? '99+' : String(count)),
    h('span', { class: 'sr' }, shown),
  );
}

/** Hides what does not match; tells whether anything is left. */
function filterGroups(all: readonly Group[], query: string): boolean {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  let found = false;
  for (const { element, rows } of all) {
    let some = false;
    for (const row of rows) {
      const matches = asked.every((word) => row.words.includes(word));
      row.element.hidden = !matches;
      some ||= matches;
    }
    element.hidden = !some;
    found ||= some;
  }
  return found;
}

/** Lower case without accents: "Yıldız" is found by "yildiz". */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** A circle with initials, in one of a few quiet colours. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = `${words[0]?.[0] ?? name[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
  const tone = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5;
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials);
}
