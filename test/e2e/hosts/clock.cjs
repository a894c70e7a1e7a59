// Loaded into Node before the app: its clock goes as many milliseconds ahead of the machine's as the file CLOCK_AHEAD says at the time.
const { readFileSync } = require('node:fs');

const machineNow = Date.now;
let ahead = 0;
let lookedAt = Number.NEGATIVE_INFINITY;
Date.now = () => {
  const now = machineNow();
  if (now - lookedAt >= 100) {
    ahead = Number(readFileSync(process.env['CLOCK_AHEAD'], 'utf8'));
    lookedAt = now;
  }
  return now + ahead;
};
// The threads that the app starts load it too.
process.env['NODE_OPTIONS'] = `--require ${JSON.stringify(__filename)}`;
