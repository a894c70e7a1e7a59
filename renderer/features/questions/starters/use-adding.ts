import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Askable } from '../../../../shared/domain/entry';
import { everything } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { StarterQuestion } from '../../../../shared/domain/starter-questions';
import { api } from '../../../api';

/** Adding starter questions to the head's own. */
export type Adding = {
  /** `before` when she has had it since earlier, `now` when it was added while the library is open. */
  readonly stateOf: (question: StarterQuestion) => 'before' | 'now' | 'not';
  readonly added: number;
  readonly add: (questions: readonly StarterQuestion[]) => void;
  readonly takeBack: (question: StarterQuestion) => void;
  /** The id of the question whose button has just given way to another: the keyboard goes on there. */
  readonly touched: string | null;
  readonly error: unknown;
};

/** `askable` is whom what is added waits for. */
export function useAdding(askable: Askable | null): Adding {
  const titles = useQuery({ queryKey: ['entries', 'question-titles'], queryFn: readQuestionTitles });
  const [added, setAdded] = useState<ReadonlyMap<string, EntryId>>(new Map());
  const [takenBack, setTakenBack] = useState<ReadonlySet<string>>(new Set());
  const [touched, setTouched] = useState<string | null>(null);
  const stateOf: Adding['stateOf'] = question => {
    if (added.has(question.id)) return 'now';
    if (takenBack.has(question.id)) return 'not';
    return titles.data?.has(foldName(question.text)) === true ? 'before' : 'not';
  };
  const adding = useMutation({
    scope: { id: 'starter-questions' },
    mutationFn: async ({ id, text, theme }: StarterQuestion) => {
      const waitsFor = askable === null ? [] : [askable];
      const { entry } = await api.createEntry({
        kind: 'question',
        template: null,
        content: { title: text, themes: [theme], waitsFor },
      });
      setAdded(before => new Map(before).set(id, entry.id));
    },
  });
  const takingBack = useMutation({
    scope: { id: 'starter-questions' },
    mutationFn: async ({ id }: StarterQuestion) => {
      const entry = added.get(id);
      if (entry === undefined) return;
      await api.binEntries({ ids: [entry] });
      setAdded(before => new Map([...before].filter(([other]) => other !== id)));
      setTakenBack(before => new Set(before).add(id));
    },
  });
  return {
    stateOf,
    added: added.size,
    touched,
    error: adding.error ?? takingBack.error,
    add: questions => {
      const wanted = questions.filter(question => stateOf(question) === 'not');
      const [only] = wanted;
      setTouched(wanted.length === 1 && only !== undefined ? only.id : null);
      for (const question of wanted) adding.mutate(question);
    },
    takeBack: question => {
      setTouched(question.id);
      takingBack.mutate(question);
    },
  };
}

/** Entries asked for at once; the most the contract allows. */
const pageSize = 200;

/** The titles of all questions, folded: a starter that has one of them was added before. */
async function readQuestionTitles(): Promise<ReadonlySet<string>> {
  const titles = new Set<string>();
  for (let offset = 0; ; offset += pageSize) {
    const page = await api.listEntries({
      filter: { ...everything, kinds: ['question'] },
      sort: 'newest',
      offset,
      limit: pageSize,
    });
    for (const { title } of page.rows) titles.add(foldName(title));
    if (offset + pageSize >= page.total) return titles;
  }
}
