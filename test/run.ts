import { chromiumMissing, desktopMissing, electronMissing, findChromium } from './run/machine';
import {
  benchTally,
  forgetReports,
  playwrightTally,
  runStep,
  type Step,
  type Tally,
  vitestTally,
} from './run/step';

/**
 * The whole test. Runs every part this machine can run, says what it left out and how to get it, and closes with
 * `N passed, N failed`. With REQUIRE_ALL=1 a part that was left out is a failure; a single test that this machine cannot try is named.
 */

const reports = {
  unit: 'out/unit.json',
  coverage: 'out/coverage/coverage-final.json',
  corpora: 'out/corpora.json',
  ratios: 'out/bench-ratios.json',
  hosts: 'out/e2e-hosts.json',
  desktop: 'out/e2e-desktop.json',
};
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const script = (name: string, ...args: readonly string[]): [string, ...string[]] => [
  npm,
  'run',
  '--silent',
  name,
  '--',
  ...args,
];

/** Where the promises that hold on both hosts are tried. */
const hosts = [
  { project: 'electron', name: 'Electron', missing: electronMissing() },
  { project: 'browser', name: 'Chromium', missing: findChromium() === null ? chromiumMissing : null },
] as const;
const present = hosts.filter(({ missing }) => missing === null);

/**
 * One queue for both hosts, so that none is idle while the other still works. A test waits most of its time, so three run at
 * once, and one that fails is tried once more: windows on a slow machine can hold each other up. It is named at the end.
 */
const endToEnd: Step = {
  name: `end to end, ${present.map(({ name }) => name).join(' and ')}`,
  command: script(
    'e2e',
    '--workers',
    '3',
    '--retries',
    '1',
    ...present.flatMap(({ project }) => ['--project', project]),
  ),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.hosts },
  leftOut: null,
  tally: () => playwrightTally(reports.hosts),
};
const missingHosts = hosts
  .filter(({ missing }) => missing !== null)
  .map(({ name, missing }): Step => ({ ...endToEnd, name: `end to end, ${name}`, leftOut: missing }));

/** What is seen of the code without running it. */
const withoutRunning: readonly Step[] = [
  { name: 'types', command: script('check:types'), leftOut: null },
  { name: 'lint', command: script('check:lint'), leftOut: null },
  { name: 'layers', command: script('check:layers'), leftOut: null },
  { name: 'nothing unused', command: script('check:unused'), leftOut: null },
  { name: 'texts in every language', command: script('check:messages'), leftOut: null },
];

/**
 * The torture waits a third of its time for the disk and for processes that sleep; meanwhile the corpora keep the processor busy.
 * What one input may take is measured in time of the processor, so that neither minds the other.
 */
const besideEachOther: readonly Step[] = [
  {
    name: 'corpora',
    command: script('test:corpora'),
    leftOut: null,
    tally: () => vitestTally(reports.corpora),
  },
  { name: 'torture, short form', command: script('torture'), leftOut: null },
];

/** Each test has a screen, a keyboard and a message bus of its own, so two run at once. */
const wholeDesktop: Step = {
  name: 'end to end, a whole desktop',
  command: script('e2e', '--project', 'desktop', '--workers', '2', '--retries', '1'),
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.desktop },
  leftOut: electronMissing() ?? desktopMissing(),
  tally: () => playwrightTally(reports.desktop),
};

/** One after the other; what is in one list runs at once. */
const steps: readonly (Step | readonly Step[])[] = [
  withoutRunning,
  {
    name: 'unit and integration',
    command: script('unit', '--coverage'),
    leftOut: null,
    tally: () => vitestTally(reports.unit),
  },
  { name: 'branches of what may not fail', command: script('coverage:check'), leftOut: null },
  besideEachOther,
  {
    name: 'speed, what no machine changes',
    command: script('bench:ratios'),
    leftOut: null,
    tally: () => benchTally(reports.ratios),
  },
  { name: 'build', command: script('build'), leftOut: null },
  ...(present.length > 0 ? [endToEnd] : []),
  ...missingHosts,
  { name: 'package', command: script('package:dir'), leftOut: electronMissing() ?? desktopMissing() },
  wholeDesktop,
];

type Result = { readonly step: Step; readonly tally: Tally | null; readonly seconds: number };

async function run(step: Step): Promise<Result> {
  if (step.leftOut !== null) return { step, tally: null, seconds: 0 };
  console.log(titleOf(step));
  return timed(step, null);
}

/** Each is shown whole, once it has ended. */
function runBesideOthers(step: Step): Promise<Result> {
  return timed(step, said => console.log(`${titleOf(step)}\n${said.trimEnd()}`));
}

async function timed(step: Step, show: Parameters<typeof runStep>[1]): Promise<Result> {
  const start = performance.now();
  const tally = await runStep(step, show);
  return { step, tally, seconds: (performance.now() - start) / 1000 };
}

function titleOf({ name }: Step): string {
  return `\n── ${name}`;
}

forgetReports(Object.values(reports));
const results: Result[] = [];
for (const step of steps) {
  results.push(...('name' in step ? [await run(step)] : await Promise.all(step.map(runBesideOthers))));
}

const required = process.env['REQUIRE_ALL'] === '1';
const total = { passed: 0, failed: 0 };
console.log('');
for (const { step, tally, seconds } of results) {
  total.passed += tally?.passed ?? 0;
  total.failed += tally?.failed ?? (required ? 1 : 0);
  console.log(
    tally === null
      ? `left out  ${step.name}: ${step.leftOut?.why}; ${step.leftOut?.how}`
      : `${tally.failed === 0 ? 'passed  ' : 'FAILED  '}  ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(0)} s`,
  );
}
for (const { tally } of results) {
  for (const name of tally?.shaky ?? []) console.log(`held only at the second try: ${name}`);
  for (const name of tally?.untried ?? []) console.log(`left out: ${name}`);
  for (const name of tally?.failures ?? []) console.log(`failed: ${name}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
