import { safeFileName } from '../../../transfer/file-names';
import type { ShareDocument, ShareNote } from '../../share-document';
import { type Block, readableLine, readBlocks } from '../blocks';
import type { FormatFile } from '../format-file';
import type { FormatLabels } from '../labels';
import { listed, titleOf } from '../page';
import { stemOf } from '../stem';
import { plainBlocks } from '../text/plain-blocks';
import { boxesIn } from './boxes-in';
import { csvTable } from './csv-table';

/** Two tables for a spreadsheet: the questions, and the boxes to tick of all notes. Dates are `YYYY-MM-DD`. */
export function writeCsv(document: ShareDocument, labels: FormatLabels): readonly FormatFile[] {
  const { lists } = labels;
  return [
    csvFile(document, lists.questions, [questionColumns(labels), ...questionRows(document, labels)]),
    csvFile(document, lists.actions, [actionColumns(labels), ...actionRows(document, labels)]),
  ];
}

function csvFile(document: ShareDocument, list: string, rows: readonly (readonly string[])[]): FormatFile {
  return { path: `${safeFileName(`${stemOf(document)} ${list}`, 'List')}.csv`, bytes: csvTable(rows) };
}

function questionColumns({ facts, lists, people, outcome }: FormatLabels): readonly string[] {
  return [
    facts.date,
    lists.question,
    lists.text,
    facts.status,
    people.question,
    facts.themes,
    facts.tags,
    lists.answeredBy,
    outcome.question,
  ];
}

function questionRows({ notes }: ShareDocument, labels: FormatLabels): readonly (readonly string[])[] {
  const questions = notes.filter(({ kind }) => kind === 'question');
  return questions.map(note => {
    const answering = notes.filter(({ answers }) => answers.includes(note.key));
    return [
      note.date,
      titleOf(note, labels),
      plainBlocks(textOf(note.body)),
      note.status === null ? '' : labels.status[note.status],
      listed(note.people),
      listed(note.themes),
      listed(note.tags),
      answering.map(answer => titleOf(answer, labels)).join('; '),
      plainBlocks(textOf(note.outcome)),
    ];
  });
}

function actionColumns({ facts, lists }: FormatLabels): readonly string[] {
  return [lists.action, lists.done, lists.from, facts.kind, facts.date];
}

function actionRows({ notes }: ShareDocument, labels: FormatLabels): readonly (readonly string[])[] {
  return notes.flatMap(note =>
    actionsOf(note).map(({ text, done }) => [
      readableLine(text),
      done ? labels.lists.yes : labels.lists.no,
      titleOf(note, labels),
      labels.kind[note.kind],
      note.date,
    ]),
  );
}

const actionsOf = ({ body, outcome }: ShareNote) => boxesIn([...textOf(body), ...textOf(outcome)]);

/** A table cannot hold pictures: each is its description, as any picture that is not there. */
const textOf = (markdown: string): readonly Block[] => readBlocks(markdown, fileName => fileName);
