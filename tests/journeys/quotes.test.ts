import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../builders/calls.ts';
import { type Chat, openChat, platforms } from './chat.ts';

const link = 'https://meander.slack.example/archives/C1/p1';

describe.each(platforms)('a message in the chat, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('becomes an afspraak of whoever wrote it, once they said that it may', async () => {
    const [lieke, bas] = [await chat.known('lieke'), await chat.known('bas')];
    const before = bas.messages;
    const message = { text: 'ik bel de scholen voor vrijdag', author: 'bas', link };
    const first = await chat.points('lieke', 'agreement', message);
    expect(wordsOf(first)).toContain('Ik vraag het eerst aan Bas Groeneveld');
    await chat.points('lieke', 'agreement', message);
    await chat.timePasses('woensdag 25 november 09.00');
    bas.hasMessages(before + 1);
    bas.sees('Lieke van Loon wil een afspraak maken', 'ik bel de scholen voor vrijdag', 'Mag dat?');
    const asked = lieke.messages;
    await bas.presses('Ja, dat mag');
    bas.sees('Dank je wel', 'Lieke van Loon kan er nu een afspraak van maken');

    await lieke.looks();
    lieke.hasMessages(asked + 1);
    lieke.sees('Het mag', 'Bas Groeneveld vindt het goed');
    await lieke.presses('Afspraak opschrijven');
    lieke.seesFilledIn({ 'Wat spreken we af?': 'bel de scholen', 'Wie pakt het op?': 'Bas Groeneveld' });
    await lieke.fills({});
    lieke.sees('Afgesproken', 'Wie: Bas Groeneveld', 'Voor: vrijdag 27 november', link);
    expect(chat.log).not.toMatch(/scholen|slack\.example/);
  });

  it('goes no further when who wrote it would rather not, and can be written by themselves', async () => {
    const [lieke, bas] = [await chat.known('lieke'), await chat.known('bas')];
    const text = 'De wachttijd voor ambulante hulp is nu negen maanden';
    await chat.points('lieke', 'signal', { text, author: 'bas', link });
    await chat.points('bas', 'agreement', { text: 'ik bel de scholen', author: 'lieke', link });
    await chat.timePasses('woensdag 25 november 09.00');
    await bas.presses('Dat doe ik zelf');
    bas.seesFilledIn({ 'Wat zie je?': text });
    await bas.fills({});
    bas.sees('S-1 staat genoteerd');
    await lieke.looks();
    lieke.sees('Bas Groeneveld kijkt zelf wat er met dit bericht gebeurt');
    lieke.seesNot(text);
  });

  it('is not made into anything after “liever niet”', async () => {
    const [lieke, bas] = [await chat.known('lieke'), await chat.known('bas')];
    const message = { text: 'ik bel de scholen voor vrijdag', author: 'bas', link };
    await chat.points('lieke', 'agreement', message);
    await chat.timePasses('woensdag 25 november 09.00');
    const question = bas.lastSeen;
    await bas.presses('Liever niet');
    bas.sees('Goed dat je het zegt', 'zonder reden');
    await bas.pressesOld(question, 'Ja, dat mag');
    bas.sees('Je hebt hier al op geantwoord.');
    await lieke.looks();
    lieke.sees('heeft liever dat we hier geen afspraak van maken');
    const again = await chat.points('lieke', 'agreement', message);
    expect(wordsOf(again)).toContain('heeft liever dat we hier geen afspraak van maken');
  });
});
