import { existsSync } from 'node:fs';
import { chromiumMissing, desktopMissing, electronMissing, findChromium, onScreen } from './run/machine';
import { forgetReports, playwrightTally, runStep, type Step, type Tally, vitestTally } from './run/step';

/**
 * The whole test. Runs every part this machine can run, says what it left out and how to get it, and closes with
 * `N passed, N failed`. With REQUIRE_ALL=1 a part that was left out is a failure.
 */

const reports = {
  unit: 'out/unit.json',
  corpora: 'out/corpora.json',
  electron: 'out/e2e-electron.json',
  browser: 'out/e2e-browser.json',
  desktop: 'out/e2e-desktop.json',
};
const corpora = '../shared/corpora';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const script = (name: string, ...args: readonly string[]): [string, ...string[]] => [
  npm,
  'run',
  '--silent',
  name,
  '--',
  ...args,
];

const steps: readonly Step[] = [
  { name: 'types', command: script('check:types'), leftOut: null },
  { name: 'lint', command: script('check:lint'), leftOut: null },
  { name: 'layers', command: script('check:layers'), leftOut: null },
  {
    name: 'unit and integration',
    command: script('unit'),
    leftOut: null,
    tally: () => vitestTally(reports.unit),
  },
  {
    name: 'corpora',
    command: script('test:corpora'),
    leftOut: existsSync(corpora)
      ? null
      : { why: 'no public test data', how: `put it at ${corpora} (see test/corpora/README.md)` },
    tally: () => vitestTally(reports.corpora),
  },
  { name: 'torture, short form', command: script('torture'), leftOut: null },
  { name: 'build', command: script('build'), leftOut: null },
  {
    name: 'end to end, Chromium',
    command: script('e2e', '--project', 'browser'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser },
    leftOut: findChromium() === null ? chromiumMissing : null,
    tally: () => playwrightTally(reports.browser),
  },
  {
    name: 'end to end, Electron',
    command: onScreen(script('e2e', '--project', 'electron')),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.electron },
    leftOut: electronMissing(),
    tally: () => playwrightTally(reports.electron),
  },
  { name: 'package', command: script('package:dir'), leftOut: electronMissing() ?? desktopMissing() },
  {
    name: 'end to end, a whole desktop',
    command: script('e2e', '--project', 'desktop'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.desktop },
    leftOut: electronMissing() ?? desktopMissing(),
    tally: () => playwrightTally(reports.desktop),
  },
];

forgetReports(Object.values(reports));
const results: { readonly step: Step; readonly tally: Tally | null; readonly seconds: number }[] = [];
for (const step of steps) {
  if (step.leftOut !== null) {
    results.push({ step, tally: null, seconds: 0 });
    continue;
  }
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const tally = await runStep(step);
  results.push({ step, tally, seconds: (performance.now() - start) / 1000 });
}

const required = process.env['REQUIRE_ALL'] === '1';
const total = { passed: 0, failed: 0 };
console.log('');
for (const { step, tally, seconds } of results) {
  const missing = required ? { passed: 0, failed: 1 } : { passed: 0, failed: 0 };
  total.passed += (tally ?? missing).passed;
  total.failed += (tally ?? missing).failed;
  console.log(
    tally === null
      ? `left out  ${step.name}: ${step.leftOut?.why}; ${step.leftOut?.how}`
      : `${tally.failed === 0 ? 'passed  ' : 'FAILED  '}  ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(0)} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
