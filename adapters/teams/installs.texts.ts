import type { Language } from '../../domain/network/network.ts';

const nl = {
  introduction:
    'Hoi, ik ben Schakelbot, de assistent van ons netwerk. Noem mij met @Schakelbot; je antwoord krijg je persoonlijk.',
};

const en: typeof nl = {
  introduction:
    'Hi, I am Schakelbot, the assistant of our network. Mention me with @Schakelbot; your answer comes to you alone.',
};

/** What the bot says where it was added to a team or a group chat, and everybody reads along. */
export const installTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
