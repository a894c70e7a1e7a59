import { noNames, type SourceContext } from '../../../../../electron/core/transfer/sources/source';
import { importedAt } from '../folders';
import { countedIds } from '../journals';

/** What a reader is given beside its files, where nothing was typed and nothing chosen. */
export const sourceContext = (): SourceContext => ({
  root: '',
  now: importedAt,
  newId: countedIds('ffffffff'),
  signal: new AbortController().signal,
  password: null,
  names: noNames,
  tables: [],
  changedAt: null,
});
