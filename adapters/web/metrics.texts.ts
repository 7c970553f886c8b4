const shared = 'Every bot on this database tells the same: take the highest, not the sum.';
const own = 'In this process, since its start: add up those of all bots.';

/** What `/metrics` says of its numbers; in English, as the guides for who watches. */
export const metricsTexts = {
  up: '1 when the database answered within five seconds, else 0.',
  deliveries: `Messages that are not settled, by state. ${shared}`,
  nudges: `Reminders that nobody heard yet, by state. ${shared}`,
  late: `Messages that could have gone more than five minutes ago; what waits for its reader's hours is not late. ${shared}`,
  behind: `How long the oldest message that may go could have gone; 0 when there is none. ${shared}`,
  sends: `Messages that nobody asked for that moment, as handed to a platform, by what came of it: sent, later (tried again), never (undeliverable) or uncertain. ${own}`,
  rateLimited: `Of those: refused with a time to wait, because there were too many. ${own}`,
  jobRuns: `Rounds of the jobs, by how they ended: done or failed. ${own}`,
};
