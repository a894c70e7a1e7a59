// Loaded into Node before the app: whatever it writes into the folder HELD_FOLDER stops for ever at the moment HELD_AT, and
// the file HELD_SIGN says that it has. 'begun': before anything is there. 'written': all of it is there under its own name.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { dirname } = require('node:path');

const { HELD_FOLDER: folder, HELD_AT: moment, HELD_SIGN: sign } = process.env;
const { open, link } = fs.promises;
const hold = () => {
  fs.writeFileSync(sign, '');
  return new Promise(() => undefined);
};
fs.promises.open = async (path, ...rest) => {
  if (moment === 'begun' && dirname(String(path)) === folder) await hold();
  return open(path, ...rest);
};
fs.promises.link = async (from, to) => {
  await link(from, to);
  if (moment === 'written' && dirname(String(to)) === folder) await hold();
};
syncBuiltinESMExports();
// The threads that the app starts load it too.
process.env['NODE_OPTIONS'] = `--require ${JSON.stringify(__filename)}`;
