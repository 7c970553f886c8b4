/** What was typed into a form but not sent in yet, by message: it survives a change of look and a closed dialog. */
const drafts = new Map<string, Record<string, string>>();

export function draftOf(message: string): Readonly<Record<string, string>> {
  return drafts.get(message) ?? {};
}

export function keepDraft(message: string, values: Readonly<Record<string, string>>): void {
  drafts.set(message, { ...values });
}

export function dropDraft(message: string): void {
  drafts.delete(message);
}
