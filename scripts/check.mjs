// The gate: everything that must be fine before work is shared. Goes on after a failure, says how long each stage
// took, and ends with a line of its own: `N passed, N failed, N skipped`, in which each stage besides the tests is one.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'check-'));
const testReport = join(reports, 'tests.json');

/** In order; those of one row at the same time. */
const stages = [
  [{ name: 'getting ready', command: ['node', 'scripts/ready.mjs', '--tests'] }],
  [
    { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
    { name: 'types of the tests', command: ['npm', 'run', '--silent', 'typecheck:tests'] },
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  ],
  [
    {
      name: 'tests, architecture included',
      command: [
        ...['npm', 'test', '--silent', '--', '--reporter=default', '--reporter=./tests/not-run.ts'],
        ...['--reporter=json', `--outputFile.json=${testReport}`],
      ],
      count: countTests,
    },
  ],
];

const outcomes = [];
for (const row of stages) outcomes.push(...(await Promise.all(row.map(outcomeOf))));
console.log('');
for (const { name, seconds, failed } of outcomes) {
  console.log(`${failed > 0 ? 'FAILED' : 'fine  '}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
for (const failure of failures()) console.log(`failed  ${failure}`);
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;
rmSync(reports, { recursive: true, force: true });

async function outcomeOf({ name, command, count = countStage }) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const succeeded = await runs(command);
  return { name, seconds: (performance.now() - started) / 1000, ...count(succeeded) };
}

function runs([command, ...args]) {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

function countStage(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** A test file that could not even begin counts as one failure, and so does a run that broke off. */
function countTests(succeeded) {
  const report = readReport();
  if (!report) return countStage(false);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Which tests failed and the first line of why, for who reads the end of a long log only. */
function failures() {
  return (readReport()?.testResults ?? []).flatMap(({ name, assertionResults, message }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstLine(failureMessages[0])}`);
  });
}

function firstLine(message = '') {
  return message.split('\n')[0].slice(0, 200);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(testReport, 'utf8'));
  } catch {
    return undefined;
  }
}
