import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violationsIn } from './violations';

/** Fails when a file reaches across a layer, and says where the thing should go instead. */

const files = ['shared', 'electron', 'renderer']
  .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
const violations = files.flatMap(file => violationsIn(file, readFileSync(file, 'utf8')));

for (const { file, line, what, instead } of violations)
  console.error(`${file}:${line}  ${what}\n    ${instead}`);
console.log(`${files.length} files, ${violations.length} reaching across a layer`);
process.exitCode = violations.length === 0 ? 0 : 1;
