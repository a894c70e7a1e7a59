import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErasurePreview } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { erasureDraftPlace } from '../../../../shared/domain/sharing/person-desk';
import { api, useFlushBeforeClose } from '../../../api';
import { createTurns } from '../turns';
import { type ChosenFates, readFates, writtenFates } from './fates';

/** What the head chose so far, kept in the vault while she is choosing. */
export type FateChoice = {
  readonly chosen: ChosenFates;
  readonly choose: (chosen: ChosenFates) => void;
  /** Forgets it, here and in the vault. */
  readonly forget: () => void;
  /** Settles when the vault has it. */
  readonly settled: () => Promise<void>;
  /** What the vault said when it could not keep it, or `null`. */
  readonly problem: unknown;
};

/** What was kept of a choice the last time; an empty text when nothing was. */
export function useKeptFates(person: PersonId): {
  readonly kept: string | undefined;
  readonly error: unknown;
} {
  const place = erasureDraftPlace(person);
  const { data, error } = useQuery({
    queryKey: ['erasure-draft', place],
    queryFn: async () => (await api.getDraft({ place }))?.text ?? '',
    gcTime: 0,
  });
  return { kept: data, error };
}

/** `kept` is what the vault had when the page opened. */
export function useFates({ person, entries }: ErasurePreview, kept: string): FateChoice {
  const place = erasureDraftPlace(person.id);
  const [chosen, setChosen] = useState<ChosenFates>(() =>
    kept === '' ? new Map() : readFates(entries, kept),
  );
  const [problem, setProblem] = useState<unknown>(null);
  const [turns] = useState(createTurns);
  const write = (next: ChosenFates): void => {
    setProblem(null);
    turns
      .take(() =>
        next.size === 0
          ? api.dropDraft({ place })
          : api.saveDraft({ place, text: writtenFates(next), kind: 'reflection' }),
      )
      .catch(setProblem);
  };
  useFlushBeforeClose(turns.settled);
  return {
    chosen,
    choose: next => {
      setChosen(next);
      write(next);
    },
    forget: () => write(new Map()),
    settled: turns.settled,
    problem,
  };
}
