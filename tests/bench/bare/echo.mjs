// The Bot Framework's adapter that says back what it hears: what a message costs before the bot does anything.
import { createServer } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = async (context) => {
  if (context.activity.type === 'message') await context.sendActivity(MessageFactory.text(context.activity.text));
};

const server = createServer(async (request, response) => {
  if (request.url === '/readyz') return response.writeHead(200).end();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const answer = Object.assign(response, {
    status: (code) => Object.assign(response, { statusCode: code }),
    header: () => response,
    send: () => response,
  });
  await adapter.process(Object.assign(request, { body }), answer, echo);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
