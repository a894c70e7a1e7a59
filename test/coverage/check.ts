import { parseArgs } from 'node:util';
import { lookAt, say, usualReport } from './look';

/**
 * Reads what `npm run unit -- --coverage` left behind: every branch of the vault, of sharing and of importing is taken by a
 * unit test, or `gaps` says why it is not; and nothing is explained that a test reaches. Takes the beginnings of paths to look
 * at, and `--report FILE` for another report than the one in `out`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'string', default: usualReport } },
});
process.exitCode = say(lookAt(values.report, positionals)) ? 0 : 1;
