import type { types } from '@slack/bolt';
import type { Option } from '../../bot/view/form.ts';
import { chosenOf } from '../../bot/view/several.ts';
import { clean, label, limits } from './limits.ts';

/** A list to choose from. Slack takes a hundred options a group: a longer list becomes groups named by their ends. */
export function choices(
  actionId: string,
  options: readonly Option[],
  chosen: string | undefined,
  placeholder: string,
): types.StaticSelect | undefined {
  const shown = slackOptions(options);
  const initial = shown.find((option) => option.value === chosen);
  if (shown.length === 0) return undefined;
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: { type: 'plain_text', text: label(placeholder, limits.input.placeholder), emoji: false },
    ...(shown.length <= limits.select.options ? { options: shown } : { option_groups: groups(shown) }),
    ...(initial ? { initial_option: initial } : {}),
  };
}

/** Boxes to tick, all in sight. More of them than Slack takes is a mistake in the form: none is left out unsaid. */
export function boxes(
  actionId: string,
  options: readonly Option[],
  chosen: string | undefined,
): types.Checkboxes | undefined {
  const shown = slackOptions(options);
  if (shown.length === 0) return undefined;
  if (shown.length > limits.checkboxes)
    throw new Error(`${shown.length} boxes, where Slack takes ${limits.checkboxes}`);
  const initial = chosenOf(shown, chosen);
  return {
    type: 'checkboxes',
    action_id: actionId,
    options: shown,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
}

function slackOptions(options: readonly Option[]) {
  return options.filter(({ value }) => value !== '' && value.length <= limits.select.value).map(slackOption);
}

function slackOption(option: Option): types.PlainTextOption & { value: string } {
  return {
    text: { type: 'plain_text', text: label(option.label, limits.select.label), emoji: false },
    value: clean(option.value),
  };
}

function groups(shown: readonly types.PlainTextOption[]) {
  const made: { label: types.PlainTextElement; options: types.PlainTextOption[] }[] = [];
  for (let from = 0; from < shown.length && made.length < limits.select.groups; from += limits.select.options) {
    const options = shown.slice(from, from + limits.select.options);
    made.push({ label: { type: 'plain_text', text: ends(options), emoji: false }, options });
  }
  return made;
}

function ends(options: readonly types.PlainTextOption[]): string {
  const short = (option: types.PlainTextOption | undefined) => label(option?.text.text ?? '', 30);
  return `${short(options[0])} – ${short(options.at(-1))}`;
}
