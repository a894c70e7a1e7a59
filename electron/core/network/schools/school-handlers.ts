import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { mergeSchools } from '../merging/merge-schools';
import { createSchool, getSchool, listSchools, saveSchool } from './schools';

/** What the renderer can do with schools. */
export function schoolHandlers(
  current: () => OpenJournal,
): Handlers<'listSchools' | 'getSchool' | 'createSchool' | 'saveSchool' | 'mergeSchools'> {
  return {
    listSchools: () => listSchools(current()),
    getSchool: ({ id }) => getSchool(current(), id),
    createSchool: input => createSchool(current(), input),
    saveSchool: input => saveSchool(current(), input),
    mergeSchools: input => mergeSchools(current(), input),
  };
}
