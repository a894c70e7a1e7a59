import type { SegmentSurvey, Survey } from '../../electron/core/vault/repair/survey';
import type { FolderReport, Refused, Report, Verification } from './report';
import { verdictOn, wasDone } from './report';
import {
  collectionNames,
  counted,
  dated,
  findingText,
  leftBehind,
  notMade,
  placeText,
  refusalText,
  shownName,
  sized,
  verdicts,
} from './texts';

const indented = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...indented(lines)];

const nothingHere = {
  'folder-missing': 'There is no such folder.',
  absent: refusalText('no-vault'),
  'newer-format': refusalText('newer-format'),
} as const;

const vaultLines = ({ vault, folder }: Report): readonly string[] => {
  if (!('inUse' in vault)) return [nothingHere[vault.state]];
  const size = folder === null ? [] : [`Size: ${sized(folder.bytes)}.`];
  const use = vault.inUse ? ['It is open on some computer now, so the end of it may be changing.'] : [];
  if (vault.state === 'damaged-header')
    return ['A Critical Friend journal whose header is damaged in both places.', ...size, ...use];
  const versions = folder?.survey.segments.flatMap(({ dataVersion }) => dataVersion ?? []) ?? [];
  const kept = vault.recoveryKeyConfirmed
    ? 'has shown that it is at hand'
    : 'has not shown yet that it is at hand';
  return [
    folder?.isBackup === true ? 'A backup of a Critical Friend journal.' : 'A Critical Friend journal.',
    `Identity: ${vault.id}.`,
    `Format ${vault.format}, data version ${versions.length === 0 ? 'unknown' : Math.max(...versions)}.`,
    `Begun ${dated(vault.created)}.`,
    ...size,
    `Recovery key: its owner ${kept}.`,
    ...use,
  ];
};

const headerLine = ({ vault }: Report): readonly string[] => {
  if (vault.state === 'damaged-header') return ['Header: both copies are damaged or missing.'];
  if (vault.state !== 'present') return [];
  if (vault.header === 'both') return ['Header: both copies are whole.'];
  return [
    `Header: ${vault.header === 'main' ? 'its copy (vault.copy.json)' : 'vault.json'} is damaged or missing; the other is whole. Opening the journal in the app mends it.`,
  ];
};

const stateOf = (segment: SegmentSurvey): string => {
  if (segment.newer) return 'written by a later version';
  if (!segment.counts && segment.kind === null) return 'never begun, does not count';
  const lost =
    segment.framesMissing > 0 ? [`${counted(segment.framesMissing, 'save')} missing at its end`] : [];
  const hurt = segment.damaged.length > 0 ? [`damaged in ${counted(segment.damaged.length, 'place')}`] : [];
  const cut =
    segment.unfinishedBytes > 0 ? [`ends in an unfinished save of ${sized(segment.unfinishedBytes)}`] : [];
  const found = [...hurt, ...lost, ...cut];
  return `${found.length === 0 ? 'whole' : found.join(', ')}${segment.counts ? '' : '; replaced, does not count'}`;
};

const segmentLines = ({ segments, missing }: Survey): readonly string[] => [
  ...segments.flatMap(segment => [
    `Segment ${segment.segment}: ${sized(segment.bytes)}, ${counted(segment.framesGood, 'good save')}, ${stateOf(segment)}.`,
    ...indented(segment.counts ? segment.damaged.map(placeText) : []),
  ]),
  ...missing.map(number => `Segment ${number}: missing.`),
  ...(segments.length === 0 ? ['There is no segment: everything that was saved is missing.'] : []),
];

const besideLines = ({ attachments, surroundings, backups }: FolderReport): readonly string[] => {
  const { conflictCopies, keptDamaged, unfinished, otherKeys, foreign } = surroundings;
  const some = (count: number, text: string): readonly string[] => (count > 0 ? [text] : []);
  return [
    `${counted(attachments.count, 'sealed attachment')}, ${sized(attachments.bytes)}.`,
    ...some(
      attachments.odd,
      `${counted(attachments.odd, 'file')} among the attachments that the journal did not put there.`,
    ),
    ...conflictCopies.map(name => `Conflict copy, not read: ${shownName(name)}`),
    ...some(keptDamaged, `${counted(keptDamaged, 'damaged file')} kept in “damaged”.`),
    ...some(unfinished, `${counted(unfinished, 'unfinished file')} of a crash; the app removes them.`),
    ...some(otherKeys, `${counted(otherKeys, 'folder')} sealed with other keys than those in force.`),
    ...some(
      foreign,
      `${counted(foreign, 'file or folder', 'files or folders')} that the journal did not make.`,
    ),
    backups.count === 0
      ? 'No backups beside it. They may be in another place.'
      : `${counted(backups.count, 'backup')} beside it${backups.newest === null ? '' : `, the newest of ${dated(backups.newest)}`}.`,
  ];
};

const heldLines = ({ journal, records, lastChange, migratedFrom }: Verification): readonly string[] => {
  const held = Object.entries(collectionNames).flatMap(([name, [one, many]]) => {
    const count = journal.values[name] ?? 0;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return [
    `${counted(records, 'record')} could be read${held.length === 0 ? '' : `: ${held.join(', ')}`}.`,
    ...(lastChange === null ? [] : [`Last changed ${dated(lastChange)}.`]),
    ...(migratedFrom === null
      ? []
      : [`It was written with data version ${migratedFrom}, which the app brings up to date.`]),
  ];
};

const oddLines = ({ journal }: Verification): readonly string[] => {
  const { malformed, unknown, dangling } = journal;
  const loose = dangling.revision + dangling.attachment + dangling.picture;
  return [
    ...Object.entries(malformed).map(
      ([name, count]) => `${counted(count, 'record')} of “${name}” without the form they should have.`,
    ),
    ...(unknown > 0 ? [`${counted(unknown, 'record')} of a kind that this version does not know.`] : []),
    ...(loose > 0 ? [`${counted(loose, 'reference')} to something that is not there.`] : []),
  ];
};

const attachmentLines = ({ attachments }: Verification): readonly string[] => {
  const { named, sound, damaged, missing, unnamed } = attachments;
  return [
    `Attachments: ${named} named, ${sound} whole, ${damaged.length} damaged, ${missing.length} missing, ${unnamed} named by nothing.`,
    ...indented([
      ...damaged.map(id => `damaged: ${id}.sealed`),
      ...missing.map(id => `missing: ${id}.sealed`),
    ]),
  ];
};

const verificationLines = ({ verification }: Report): readonly string[] => {
  if (verification === null) return [];
  if (!wasDone<Verification>(verification)) return [refusalText(verification.refused)];
  return [
    ...heldLines(verification),
    ...verification.findings.map(findingText),
    ...attachmentLines(verification),
    ...oddLines(verification),
  ];
};

/** What may go wrong once there is something to be removed again. */
const spoilt: ReadonlySet<Refused['refused']> = new Set([
  'disk-error',
  'disk-full',
  'read-only-folder',
  'vault-damaged',
  'write-refused',
]);

const repairLines = ({ repair }: Report): readonly string[] => {
  if (repair === null) return [];
  if ('refused' in repair)
    return [refusalText(repair.refused), notMade, ...(spoilt.has(repair.refused) ? [leftBehind] : [])];
  return [
    `A sound journal was written to the new folder, and opened there again: ${counted(repair.records, 'record')}, ${counted(repair.attachments, 'attachment')}.`,
    'The same passphrase and recovery key open it. What is listed above as damaged or missing is not in it.',
    'The old folder is as it was. Keep it until the new journal has been looked through.',
  ];
};

const verdictLine = (report: Report): string => {
  const verdict = verdictOn(report);
  return verdicts[verdict === 'problem' && wasDone(report.repair) ? 'repaired' : verdict];
};

/** The report in plain English, a line each. */
export function linesOf(report: Report): readonly string[] {
  const { folder, verification } = report;
  const tried = wasDone<Verification>(verification);
  const survey = tried ? verification.survey : folder?.survey;
  const files = survey === undefined ? [] : [...headerLine(report), ...segmentLines(survey)];
  return [
    ...vaultLines(report),
    ...section(tried ? 'Its files, every save opened' : 'Its files, looked at without the passphrase', files),
    ...section('Around it', folder === null ? [] : besideLines(folder)),
    ...section('With the passphrase or recovery key', verificationLines(report)),
    ...section('The repair', repairLines(report)),
    ...(folder === null ? [] : ['', verdictLine(report)]),
  ];
}
