import { createGuard } from '../../domain/privacy/guard.ts';
import { rules } from '../../domain/privacy/rules.ts';

const no = () => false;

/** The bot's own guard. */
export const guard = createGuard(rules, { isWord: no, isGivenName: no, isSurname: no, isPlace: no });
