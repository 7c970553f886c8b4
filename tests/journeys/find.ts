import type { Seen, SeenButton, SeenField, SeenForm } from './screen.ts';

/** The button with that label; `beside` tells which when there are several. */
export function buttonOf(message: Seen, label: string, beside: string): SeenButton {
  const found = message.buttons.filter((button) => button.label === label && button.beside.includes(beside));
  const [button, ...others] = found;
  if (button && others.length === 0) return button;
  const labels = message.buttons.map((each) => each.label).join(', ');
  throw new Error(`${found.length} buttons ‘${label}’ in: ${message.text}\nButtons: ${labels}`);
}

/** The field with that label. */
export function fieldOf(form: SeenForm, label: string): SeenField {
  const field = form.fields.find((each) => each.label === label);
  if (!field) throw new Error(`No field ‘${label}’, but: ${form.fields.map((each) => each.label).join(', ')}`);
  return field;
}

/** A choice by what it says, several with a comma between them; anything else as it was typed. */
export function valueFor(field: SeenField, words: string): string {
  if (!field.options || words === '') return words;
  const { options } = field;
  const chosen = (field.several ? words.split(', ') : [words]).map((each) => {
    const option = options.find(({ label }) => label === each);
    if (!option) throw new Error(`No choice ‘${each}’, but: ${options.map(({ label }) => label).join(', ')}`);
    return option.value;
  });
  return chosen.join(',');
}
