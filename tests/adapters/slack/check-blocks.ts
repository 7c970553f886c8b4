/**
 * What Slack accepts, written down a second time and read from the outside: everything we send is held against it.
 * Answers a line for each thing that Slack would refuse.
 */
export function blockProblems(blocks: unknown, surface: 'message' | 'modal' | 'home' = 'message'): string[] {
  const problems: string[] = [];
  const all = list(blocks);
  const complain = (at: string, what: string) => problems.push(`${at}: ${what}`);
  if (all.length > (surface === 'message' ? 50 : 100)) complain('blocks', `${all.length} of them`);
  if (surface === 'message' && charactersIn(all) > 10_000) complain('blocks', `${charactersIn(all)} characters`);
  unique(
    all.map((block) => block.block_id),
    'block_id',
    complain,
  );
  unique(
    all.flatMap((block) => list(block.elements).map((element) => element.action_id)),
    'action_id',
    complain,
  );
  all.forEach((block, index) => {
    checkBlock(block, `blocks[${index}]`, surface, complain);
  });
  return problems;
}

/** The same for a whole modal. */
export function viewProblems(view: unknown): string[] {
  const problems = blockProblems(json(view).blocks, 'modal');
  const complain = (at: string, what: string) => problems.push(`${at}: ${what}`);
  const sent = list(json(view).blocks).some((block) => block.type === 'input') || json(view).submit !== undefined;
  for (const name of ['title', 'close', ...(sent ? ['submit'] : [])]) plain(json(view)[name], 24, name, complain);
  length(json(view).private_metadata, 0, 3000, 'private_metadata', complain);
  checkView(json(view), complain);
  return problems;
}

/** The same for somebody's own page. */
export function homeProblems(view: unknown): string[] {
  const problems = blockProblems(json(view).blocks, 'home');
  const complain = (at: string, what: string) => problems.push(`${at}: ${what}`);
  if (json(view).type !== 'home') complain('type', String(json(view).type));
  for (const name of ['title', 'submit', 'close']) if (name in json(view)) complain(name, 'not on a page');
  checkView(json(view), complain);
  return problems;
}

function checkView(view: Json, complain: Complain): void {
  length(view.callback_id, 1, 255, 'callback_id', complain);
  if (list(view.blocks).length === 0) complain('blocks', 'none');
  const bytes = Buffer.byteLength(JSON.stringify(view).replace(/[^\x20-\x7e]/g, '\\uffff'));
  if (bytes > 250_000) complain('view', `${bytes} bytes`);
}

type Json = Record<string, unknown>;
type Complain = (at: string, what: string) => void;

function checkBlock(block: Json, at: string, surface: string, complain: Complain): void {
  if (block.block_id !== undefined) length(block.block_id, 1, 255, `${at}.block_id`, complain);
  switch (block.type) {
    case 'divider':
      return;
    case 'header':
      plain(block.text, 150, `${at}.text`, complain);
      return;
    case 'context':
      for (const each of list(block.elements)) plain(each, 2000, `${at}.elements`, complain);
      return;
    case 'actions':
      checkActions(block, at, complain);
      return;
    case 'rich_text':
      checkRichText(block, at, complain);
      return;
    case 'input':
      if (surface !== 'modal') complain(at, 'an input outside a modal');
      plain(block.label, 2000, `${at}.label`, complain);
      if (block.hint) plain(block.hint, 2000, `${at}.hint`, complain);
      checkInput(json(block.element), `${at}.element`, complain);
      return;
    default:
      complain(at, `unknown type ${String(block.type)}`);
  }
}

function checkActions(block: Json, at: string, complain: Complain): void {
  const buttons = list(block.elements);
  if (buttons.length < 1 || buttons.length > 25) complain(at, `${buttons.length} buttons`);
  for (const button of buttons) {
    if (button.type === 'overflow') {
      checkOptions(list(button.options), 5, at, complain);
      if (list(button.options).length < 2) complain(at, 'a menu of one');
      continue;
    }
    plain(button.text, 75, `${at}.button`, complain);
    length(button.action_id, 1, 255, `${at}.action_id`, complain);
    length(button.value, 1, 2000, `${at}.value`, complain);
    if (button.style !== undefined && button.style !== 'primary' && button.style !== 'danger') complain(at, 'style');
  }
}

function checkRichText(block: Json, at: string, complain: Complain): void {
  if (list(block.elements).length === 0) complain(at, 'empty');
  for (const element of list(block.elements)) {
    const sections = element.type === 'rich_text_list' ? list(element.elements) : [element];
    if (sections.length === 0) complain(at, 'empty list');
    for (const section of sections) {
      if (section.type !== 'rich_text_section') complain(at, `unknown ${String(section.type)}`);
      if (list(section.elements).length === 0) complain(at, 'empty section');
      for (const run of list(section.elements)) {
        // Anything but plain runs could call somebody or link somewhere; a link of ours shows the address it leads to.
        const shown = run.type === 'link' && run.url === run.text && /^https?:/.test(String(run.url));
        if (run.type !== 'text' && !shown) complain(at, `a ${String(run.type)} in our text`);
        length(run.text, 1, 3000, `${at}.text`, complain);
        wellFormed(run.text, at, complain);
      }
    }
  }
  if (charactersIn(block) > 3000) complain(at, `${charactersIn(block)} characters`);
}

function checkInput(element: Json, at: string, complain: Complain): void {
  switch (element.type) {
    case 'plain_text_input':
      if (Number(element.max_length) < 1 || Number(element.max_length) > 3000) complain(at, 'max_length');
      if (element.initial_value !== undefined) {
        length(element.initial_value, 1, Number(element.max_length), `${at}.initial_value`, complain);
      }
      return;
    case 'datepicker':
      if (element.initial_date && !/^\d{4}-\d\d-\d\d$/.test(String(element.initial_date))) complain(at, 'initial_date');
      return;
    case 'static_select':
      checkSelect(element, at, complain);
      return;
    case 'checkboxes':
      checkBoxes(element, at, complain);
      return;
    default:
      complain(at, `unknown element ${String(element.type)}`);
  }
}

function checkSelect(element: Json, at: string, complain: Complain): void {
  plain(element.placeholder, 150, `${at}.placeholder`, complain);
  const groups = list(element.option_groups);
  if ((element.options === undefined) === (groups.length === 0)) complain(at, 'either options or groups');
  if (groups.length > 100) complain(at, `${groups.length} groups`);
  for (const group of groups) plain(group.label, 75, `${at}.group`, complain);
  for (const options of element.options === undefined ? groups.map((group) => group.options) : [element.options]) {
    checkOptions(list(options), 100, at, complain);
  }
}

function checkBoxes(element: Json, at: string, complain: Complain): void {
  checkOptions(list(element.options), 10, at, complain);
  if (element.initial_options === undefined) return;
  if (list(element.initial_options).length === 0) complain(at, 'no initial_options');
  const options = list(element.options).map((option) => JSON.stringify(option));
  for (const option of list(element.initial_options))
    if (!options.includes(JSON.stringify(option))) complain(at, 'an initial option that is no option');
}

function checkOptions(options: readonly Json[], most: number, at: string, complain: Complain): void {
  if (options.length < 1 || options.length > most) complain(at, `${options.length} options`);
  for (const option of options) {
    plain(option.text, 75, `${at}.option`, complain);
    length(option.value, 1, 150, `${at}.value`, complain);
  }
}

function plain(text: unknown, max: number, at: string, complain: Complain): void {
  if (json(text).type !== 'plain_text') complain(at, 'not plain text');
  length(json(text).text, 1, max, at, complain);
  if (String(json(text).text).trim() === '') complain(at, 'blank');
  wellFormed(json(text).text, at, complain);
}

function length(text: unknown, min: number, max: number, at: string, complain: Complain): void {
  if (typeof text !== 'string') complain(at, 'no text');
  else if (text.length < min || text.length > max) complain(at, `${text.length} characters`);
}

function wellFormed(text: unknown, at: string, complain: Complain): void {
  if (/\p{Cs}|[^\P{Cc}\n\t]/u.test(String(text))) complain(at, 'half or control characters');
}

function unique(ids: readonly unknown[], what: string, complain: Complain): void {
  const given = ids.filter((id) => id !== undefined);
  if (new Set(given).size < given.length) complain(what, 'not unique');
}

function charactersIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : charactersIn(value)),
    0,
  );
}

function json(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(json) : [];
}
