import { type Command, fine } from './command.ts';
import { erasedTexts } from './erased.texts.ts';

/** How much of each kind was erased after its term, the latest month first. */
export const listErased: Command = {
  run: async ({ json }, world) => {
    const { unit } = (await world.bot()).database;
    const counts = await unit.run(({ keeping }) => keeping.erased());
    if (json) world.print(JSON.stringify(counts));
    else if (counts.length === 0) world.print(erasedTexts.none);
    else for (const { month, what, count } of counts) world.print(`${month}\t${what}\t${count}`);
    return fine;
  },
};
