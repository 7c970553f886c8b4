/** Nothing of the answer can have arrived. Slack sends the event again, when it may go better. */
export class Unanswered extends Error {}
