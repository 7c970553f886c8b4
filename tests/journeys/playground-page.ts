import type { Locator, Page } from 'playwright-core';

/** Somebody's own eyes and hands at the Agents Playground. */
export class PlaygroundPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(30_000);
  }

  async open(url: string): Promise<void> {
    // Its own fonts come from elsewhere, and are of no use here.
    await this.page.route(
      (address) => !address.href.startsWith(url),
      (route) => route.abort(),
    );
    await this.page.goto(url);
    await this.#composer.waitFor();
    await this.page.getByTitle('Toggle Log Panel').click();
  }

  /** Types in the chat that is open, as one does, and sends it with Enter. */
  async says(words: string): Promise<void> {
    await this.#composer.click();
    await this.page.keyboard.insertText(words);
    await this.page.keyboard.press('Enter');
  }

  /** The name of the bot, chosen from the list that an @ opens, and words behind it. */
  async mentions(bot: string, words: string): Promise<void> {
    await this.#composer.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: bot }).click();
    await this.page.keyboard.type(` ${words}`);
    await this.page
      .getByRole('button', { name: /^(Post|Send Message)$/ })
      .first()
      .click();
  }

  async goesTo(chat: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: chat }).click();
  }

  /** What the playground does as if somebody did it in Teams. */
  async mocks(activity: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Mock an Activity' }).click();
    await this.page
      .locator('[role=menuitem]')
      .filter({ hasText: new RegExp(`^${activity}$`) })
      .click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Send activity' }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** The last message of the bot that says all of this. */
  async sees(...words: readonly string[]): Promise<Locator> {
    let cards = this.page.locator('.ac-adaptiveCard');
    for (const each of words) cards = cards.filter({ hasText: each });
    const card = cards.last();
    await card.waitFor();
    return card;
  }

  async presses(label: string, card: Locator): Promise<void> {
    await card.getByRole('button', { name: label, exact: true }).click();
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  get #composer(): Locator {
    return this.page.locator('[data-lexical-editor=true]').first();
  }
}
