import { z } from 'zod';
import { callType } from '../view/call.ts';

/** For who is not known: in which language they are answered. */
const visiting = z.object({ language: z.literal('en').optional() });
const oneRequest = z.object({ request: z.string().min(1).max(100) });
/** A platform and its own name for the workspace, as `aboutOf` joins them. */
const oneInstallation = z.object({ installation: z.string().regex(/^(local|slack|teams)\/.{1,150}$/) });
const form = { opens: 'form' } as const;

/** What a stranger is answered, in the language of the button. */
export const seeDoor = callType('access.see-door', visiting);
/** *Toegang vragen*. */
export const openAsk = callType('access.open-ask', visiting, form);
export const sendAsk = callType('access.send-ask', visiting);

/** The bureau's list; `from` is the first workspace that is shown. */
export const seeAccess = callType('access.see', z.object({ from: z.number().int().min(0).max(10_000).optional() }));
export const seeRequest = callType('access.see-request', oneRequest);
export const openLink = callType('access.open-link', oneRequest, form);
export const sendLink = callType('access.send-link', oneRequest);
export const openRefuse = callType('access.open-refuse', oneRequest, form);
export const sendRefuse = callType('access.send-refuse', oneRequest);

export const seeInstallation = callType('access.see-installation', oneInstallation);
export const openApprove = callType('access.open-approve', oneInstallation, form);
export const sendApprove = callType('access.send-approve', oneInstallation);
export const decline = callType('access.decline', oneInstallation);
export const askWithdraw = callType('access.ask-withdraw', oneInstallation);
export const withdraw = callType('access.withdraw', oneInstallation);
