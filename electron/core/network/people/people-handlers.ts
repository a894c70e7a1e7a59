import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { mergePeople } from '../merging/merge-people';
import { looseNames, suggestNames } from '../names/suggest-names';
import { tieMention } from '../names/tie-mention';
import { createPerson, getPerson, listPeople, savePerson } from './people';
import { personTimeline } from './timeline';

/** What the renderer can do with people and the names in entries. */
export function peopleHandlers(
  current: () => OpenJournal,
): Handlers<
  | 'listPeople'
  | 'getPerson'
  | 'personTimeline'
  | 'createPerson'
  | 'savePerson'
  | 'mergePeople'
  | 'suggestNames'
  | 'looseNames'
  | 'tieMention'
> {
  return {
    listPeople: () => listPeople(current()),
    getPerson: ({ id }) => getPerson(current(), id),
    personTimeline: input => personTimeline(current(), input),
    createPerson: input => createPerson(current(), input),
    savePerson: input => savePerson(current(), input),
    mergePeople: input => mergePeople(current(), input),
    suggestNames: ({ text }) => suggestNames(current(), text),
    looseNames: () => looseNames(current()),
    tieMention: input => tieMention(current(), input),
  };
}
