import { mayAccess } from '../../domain/access/access.permissions.ts';
import { type Feature, onPress, onSubmit, type Turn } from '../conversation/feature.ts';
import { toWords } from '../conversation/reply.ts';
import { accessAtHome, openAccessOf } from './access.home.ts';
import {
  askWithdraw,
  declineOne,
  openApprove,
  seeOneInstallation,
  sendApprove,
  withdrawOne,
} from './access.installations.ts';
import { sayInstallation, sayLinked, sayRequest } from './access.nudges.ts';
import { openLink, openRefuse, seeList, seeOneRequest, sendLink, sendRefuse } from './access.requests.ts';
import { accessTexts } from './access.texts.ts';
import * as calls from './access.vocabulary.ts';

const forBureau = (turn: Turn) => mayAccess(turn.me, 'see', turn.network);

/** Who is let in: for the bureau, and for nobody else. What a stranger can do is in `strangers.ts`. */
export const accessFeature: Feature = {
  name: 'access',
  words: [
    {
      names: ['aanmeldingen', 'toegang'],
      exists: forBureau,
      handle: (_rest, turn) => seeList(turn, 0, toWords),
    },
  ],
  calls: [
    onPress(calls.seeAccess, ({ from }, turn) => seeList(turn, from)),
    onPress(calls.seeRequest, ({ request }, turn) => seeOneRequest(request, turn)),
    onPress(calls.openLink, ({ request }, turn) => openLink(request, turn)),
    onSubmit(calls.sendLink, ({ request }, values, turn) => sendLink(request, values, turn)),
    onPress(calls.openRefuse, ({ request }, turn) => openRefuse(request, turn)),
    onSubmit(calls.sendRefuse, ({ request }, values, turn) => sendRefuse(request, values, turn)),
    onPress(calls.seeInstallation, ({ installation }, turn) => seeOneInstallation(installation, turn)),
    onPress(calls.openApprove, ({ installation }, turn) => openApprove(installation, turn)),
    onSubmit(calls.sendApprove, ({ installation }, values, turn) => sendApprove(installation, values, turn)),
    onPress(calls.decline, ({ installation }, turn) => declineOne(installation, turn)),
    onPress(calls.askWithdraw, ({ installation }, turn) => askWithdraw(installation, turn)),
    onPress(calls.withdraw, ({ installation }, turn) => withdrawOne(installation, turn)),
  ],
  nudges: {
    'access-request': sayRequest,
    'installation-waiting': sayInstallation,
    'access-linked': sayLinked,
  },
  later: ['access-request', 'installation-waiting'],
  home: accessAtHome,
  opens: openAccessOf,
  help: (turn) => {
    const t = accessTexts[turn.language];
    return forBureau(turn) ? { line: t.helpLine, button: { label: t.list, call: calls.seeAccess({}) } } : undefined;
  },
};
