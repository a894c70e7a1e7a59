import { english, welsh } from './catalogues';
import { compareTexts } from './compare';
import { plainTextsIn } from './plain-text';
import { withProject } from './project';
import { saidOtherwise } from './said-otherwise';
import { usedKeys } from './usage';

/** Fails when a text is wrong in Welsh, is said by nobody, or stands in the code; names what is still said in English. */

const compared = compareTexts(english, welsh, 'cy');
const missing = compared.filter(({ problem }) => problem === 'missing');
const wrong = compared
  .filter(({ problem }) => problem !== 'missing')
  .map(({ key, problem, which }) => `${key}  ${problem} in Welsh ${which}`.trimEnd());

const found = withProject(process.cwd(), project => {
  const files = project.files(['renderer/', 'electron/', 'shared/']);
  const { keys, unclear } = usedKeys(project, files);
  const isSaid = (key: string) => keys.has(key) || saidOtherwise.some(prefix => key.startsWith(prefix));
  return [
    ...[...english.keys()].filter(key => !isSaid(key)).map(key => `${key}  nobody says this`),
    ...unclear.map(where => `${where}  says whatever it is given: write the keys out`),
    ...files.flatMap(plainTextsIn).map(({ path, text }) => `${path}  “${text}” is in no catalogue`),
  ];
});

for (const { key } of missing) console.log(`${key}  is said in English yet`);
for (const problem of [...wrong, ...found]) console.error(problem);
console.log(
  `${english.size} texts, ${english.size - missing.length} of them in Welsh; ${wrong.length + found.length} problems`,
);
process.exitCode = wrong.length + found.length === 0 ? 0 : 1;
