import { afterEach, beforeEach, describe, it } from 'vitest';
import { type Chat, openChat, platforms } from './chat.ts';

describe.each(platforms)('expertise, by %s', (platform) => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await openChat(platform);
  });
  afterEach(() => chat.close());

  it('is kept by oneself, found by others, and leads to a question; how many one takes is seen by nobody', async () => {
    const [merel, samira] = [await chat.known('merel'), await chat.known('samira')];
    await merel.says('expertise');
    merel.sees('Mijn expertise', 'verklarende analyse');
    await merel.presses('Mijn expertise bijhouden');
    await merel.fills({
      'Waar weet je iets van?': 'hechting, specialisme\nschoolverzuim, ervaring',
      'Hoeveel vragen per maand?': 'hoogstens 2',
    });
    merel.sees('Dit staat er nu', 'hechting (specialisme)', 'hoogstens 2');

    await samira.says('wie kan meedenken over hechtingsproblemen?');
    samira.sees('Wie weet hier iets van?', "Merel van 't Hof", 'hechting (specialisme)', 'jouw regio');
    samira.seesNot('hoogstens');
    await samira.presses('Consultatie vragen');
    samira.sees('We denken met je mee');
  });

  it('says kindly that nobody named the words, and takes everything away when asked twice', async () => {
    const wei = await chat.known('wei');
    await wei.says('expertise onderwaterhockey');
    wei.sees('Ik vind nu niemand');
    await wei.says('expertise');
    await wei.presses('Mijn expertise bijhouden');
    await wei.fills({ 'Waar weet je iets van?': 'eetstoornis, specialisme' });
    await wei.presses('Alles weghalen');
    await wei.presses('Eén onderwerp weghalen');
    wei.sees('Je expertise is weggehaald');
    await (await chat.known('samira')).says('expertise eetstoornis');
    (await chat.known('samira')).seesNot('Wei-Lin Chen');
  });
});
