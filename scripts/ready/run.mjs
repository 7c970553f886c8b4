import { spawn } from 'node:child_process';
import { root } from './files.mjs';

/** A command that did not succeed, with what it said. */
export class CommandFailed extends Error {
  constructor(what, output) {
    super(what);
    this.output = output;
  }
}

/** Runs quietly; what the command said is shown only when it fails. */
export function run(command, args, { env = {}, failure }) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    const stop = () => child.kill();
    process.once('exit', stop);
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const settle = (succeeded) => {
      process.removeListener('exit', stop);
      if (succeeded) done();
      else failed(new CommandFailed(failure, bothEnds(Buffer.concat(said).toString())));
    };
    child.once('error', (error) => {
      said.push(Buffer.from(error.message));
      settle(false);
    });
    child.once('close', (code) => settle(code === 0));
  });
}

/** Runs a JavaScript file with this same Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** The npm that started us, or else the one on the path. */
export function runNpm(args, options) {
  const started = process.env.npm_execpath ?? '';
  if (started.endsWith('npm-cli.js')) return runNode([started, ...args, '--loglevel=error'], options);
  const command = process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
  return run(command[0], [...command.slice(1), ...args, '--loglevel=error'], options);
}

/** The first lines tend to name the cause, the last ones what came of it. */
function bothEnds(text) {
  const lines = text.trimEnd().split('\n');
  return (lines.length > 40 ? [...lines.slice(0, 20), '…', ...lines.slice(-20)] : lines).join('\n');
}
