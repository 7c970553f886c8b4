// Bolt with one command and nothing behind it: what a request costs before the bot does anything.
import { createServer } from 'node:http';
import bolt from '@slack/bolt';

const receiver = new bolt.HTTPReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET, logLevel: 'error' });
const app = new bolt.App({ receiver, authorize: async () => ({ botToken: 'xoxb-bare' }), logLevel: 'error' });
app.command(/^\//, async ({ ack }) => ack({ response_type: 'ephemeral', text: 'Genoteerd.' }));

const server = createServer((request, response) => {
  if (request.url === '/readyz') response.writeHead(200).end();
  else receiver.requestListener(request, response);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
