import { describeAccess } from './access.contract.ts';
import { describeAgreements } from './agreements.contract.ts';
import { describeBacklog } from './backlog.contract.ts';
import { describeConsultations } from './consultations.contract.ts';
import { describeConversation } from './conversation.contract.ts';
import { describeCounters } from './counters.contract.ts';
import { describeDrafts } from './drafts.contract.ts';
import { describeExpertise } from './expertise.contract.ts';
import { describeLedger } from './ledger.contract.ts';
import { describeUndelivered } from './ledger.undelivered.contract.ts';
import { describeLessons } from './lessons.contract.ts';
import { describeMeetings } from './meetings.contract.ts';
import { describeNetwork } from './network.contract.ts';
import type { Open } from './open.ts';
import { describePeople } from './people.contract.ts';
import { describeQuotes } from './quotes.contract.ts';
import { describeReadings } from './readings.contract.ts';
import { describeReasons } from './reasons.contract.ts';
import { describeRereading } from './rereading.contract.ts';
import { describeSignals } from './signals.contract.ts';
import { describeSupervision } from './supervision.contract.ts';
import { describeUnitOfWork } from './unit-of-work.contract.ts';

/** Everything that a database has to keep to. */
export function describeEveryStore(open: Open): void {
  describeUnitOfWork(open);
  describeNetwork(open);
  describePeople(open);
  describeAccess(open);
  describeSupervision(open);
  describeAgreements(open);
  describeSignals(open);
  describeMeetings(open);
  describeExpertise(open);
  describeQuotes(open);
  describeReasons(open);
  describeConsultations(open);
  describeReadings(open);
  describeLessons(open);
  describeRereading(open);
  describeLedger(open);
  describeUndelivered(open);
  describeBacklog(open);
  describeConversation(open);
  describeDrafts(open);
  describeCounters(open);
}
