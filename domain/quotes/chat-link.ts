const LONGEST_LINK = 1000;
const address = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][!-~]*)?$/i;

/** The address of a message in the chat as it may be kept and shown: a web address without a name or a secret in front. */
export function chatLink(link: string | undefined): string | undefined {
  const trimmed = link?.trim() ?? '';
  return trimmed.length <= LONGEST_LINK && address.test(trimmed) ? trimmed : undefined;
}
