// Loaded into Node before the app: its clock goes `CLOCK_AHEAD` milliseconds ahead of the machine's.
const machineNow = Date.now;
const ahead = Number(process.env['CLOCK_AHEAD']);
Date.now = () => machineNow() + ahead;
// The threads that the app starts load it too.
process.env['NODE_OPTIONS'] = `--require ${JSON.stringify(__filename)}`;
