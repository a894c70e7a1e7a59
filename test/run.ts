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

/** The promises that hold on both hosts, before one of them. Folders of their own, so that two can run at once. */
const hostStep = (name: string, project: 'browser' | 'electron', leftOut: Step['leftOut']): Step => {
  const command = script('e2e', '--project', project, '--output', `out/e2e-${project}`);
  return {
    name,
    command: project === 'electron' ? onScreen(command) : command,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports[project] },
    leftOut,
    tally: () => playwrightTally(reports[project]),
  };
};

/** In order; those of one group run side by side: most of their time they wait. */
const groups: readonly (readonly Step[])[] = [
  [{ name: 'types', command: script('check:types'), leftOut: null }],
  [{ name: 'lint', command: script('check:lint'), leftOut: null }],
  [{ name: 'layers', command: script('check:layers'), leftOut: null }],
  [
    {
      name: 'unit and integration',
      command: script('unit'),
      leftOut: null,
      tally: () => vitestTally(reports.unit),
    },
  ],
  [
    {
      name: 'corpora',
      command: script('test:corpora'),
      leftOut: existsSync(corpora)
        ? null
        : { why: 'no public test data', how: `put it at ${corpora} (see test/corpora/README.md)` },
      tally: () => vitestTally(reports.corpora),
    },
  ],
  [{ name: 'torture, short form', command: script('torture'), leftOut: null }],
  [{ name: 'build', command: script('build'), leftOut: null }],
  [
    hostStep('end to end, Chromium', 'browser', findChromium() === null ? chromiumMissing : null),
    hostStep('end to end, Electron', 'electron', electronMissing()),
  ],
  [{ name: 'package', command: script('package:dir'), leftOut: electronMissing() ?? desktopMissing() }],
  [
    {
      name: 'end to end, a whole desktop',
      command: script('e2e', '--project', 'desktop'),
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.desktop },
      leftOut: electronMissing() ?? desktopMissing(),
      tally: () => playwrightTally(reports.desktop),
    },
  ],
];

type Result = { readonly step: Step; readonly tally: Tally | null; readonly seconds: number };

async function run(step: Step): Promise<Result> {
  if (step.leftOut !== null) return { step, tally: null, seconds: 0 };
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const tally = await runStep(step);
  return { step, tally, seconds: (performance.now() - start) / 1000 };
}

forgetReports(Object.values(reports));
const results: Result[] = [];
for (const group of groups) results.push(...(await Promise.all(group.map(run))));

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
