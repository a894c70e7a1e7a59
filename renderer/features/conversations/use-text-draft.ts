import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, useFlushBeforeClose } from '../../api';

/** Milliseconds after the last key at which what is typed goes into the vault. */
const pause = 400;

const keyOf = (place: string) => ['text-draft', place] as const;

/** What was begun at `place` and not finished; `undefined` while it is not known. */
export function useBegun(place: string): string | undefined {
  return useQuery({
    queryKey: keyOf(place),
    queryFn: async () => (await api.getDraft({ place }))?.text ?? '',
    gcTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** A text that is kept in the vault while it is being typed, until it becomes something. */
export type TextDraft = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Empties it, here and in the vault. */
  readonly clear: () => void;
  /** What the vault said when it could not take it, or `null`. */
  readonly problem: unknown;
};

/** Keeps what is typed at `place`, and brings it back when the place is shown again. */
export function useTextDraft(place: string): TextDraft {
  const client = useQueryClient();
  const begun = useBegun(place);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());

  const flush = (): Promise<void> => {
    clearTimeout(timer.current);
    const next = writing.current.then(async () => {
      const wanted = waiting.current;
      if (wanted === null) return;
      await write(place, wanted);
      if (waiting.current === wanted) waiting.current = null;
    });
    writing.current = next.catch(setProblem);
    return next;
  };
  /** A failure is shown, and what failed is still waiting. */
  const flushQuietly = (): void => {
    flush().catch(setProblem);
  };
  const change = (next: string): void => {
    setProblem(null);
    setTyped(next);
    void client.cancelQueries({ queryKey: keyOf(place) });
    client.setQueryData<string>(keyOf(place), next);
    waiting.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(flushQuietly, pause);
  };
  const leave = useEffectEvent(flushQuietly);
  useEffect(() => () => leave(), []);
  useFlushBeforeClose(flush);
  const clear = (): void => {
    change('');
    flushQuietly();
  };
  return { text: typed ?? begun ?? '', change, clear, problem };
}

async function write(place: string, text: string): Promise<void> {
  if (text.trim() === '') await api.dropDraft({ place });
  else await api.saveDraft({ place, text, kind: 'advice' });
}
