// Bolt with one command, which gives the answer that the bot gives, and nothing behind it.
import { createServer } from 'node:http';
import bolt from '@slack/bolt';

const receiver = new bolt.HTTPReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET, logLevel: 'error' });
const app = new bolt.App({ receiver, authorize: async () => ({ botToken: 'xoxb-bare' }), logLevel: 'error' });
const answer = JSON.parse(process.env.ANSWER);
app.command(/^\//, async ({ ack }) => ack(answer));

const server = createServer((request, response) => {
  if (request.url === '/readyz') response.writeHead(200).end();
  else receiver.requestListener(request, response);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
