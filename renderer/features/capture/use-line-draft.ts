import { useEffect, useEffectEvent, useState } from 'react';
import type { Kind } from '../../../shared/domain/status';
import { api, useFlushBeforeClose } from '../../api';
import { createDraftWriter, type DraftWriter, type LineDraft } from './draft-writer';

/** Milliseconds after the last key at which the line goes into the vault. */
const draftDelay = 400;

export type LineDraftState = {
  readonly draft: LineDraft;
  /** What the vault said when it could not take the line, or `null`. */
  readonly problem: unknown;
  readonly change: (draft: LineDraft) => void;
  /** Hands the line to the vault now. */
  readonly flush: () => void;
  /** Empties the line, on screen and in the vault. */
  readonly clear: () => void;
};

/** The text of one line, kept encrypted while it is being typed and brought back when the line is shown again. */
export function useLineDraft(place: string, startKind: Kind): LineDraftState {
  const [draft, setDraft] = useState<LineDraft>({ text: '', kind: startKind });
  const [problem, setProblem] = useState<unknown>(null);
  const [writer] = useState(() => createPlaceWriter(place, setProblem));

  const restore = useEffectEvent((kept: LineDraft) => {
    if (draft.text === '') setDraft(kept);
  });
  useEffect(() => {
    let isShown = true;
    api.getDraft({ place }).then(kept => {
      if (isShown && kept !== null) restore({ text: kept.text, kind: kept.kind });
    }, setProblem);
    return () => {
      isShown = false;
      writer.flush().catch(setProblem);
    };
  }, [place, writer]);
  useFlushBeforeClose(() => writer.flush());

  const change = (next: LineDraft) => {
    setDraft(next);
    setProblem(null);
    writer.change(next);
  };
  const flush = () => {
    writer.flush().catch(setProblem);
  };
  const clear = () => {
    change({ text: '', kind: draft.kind });
    flush();
  };
  return { draft, problem, change, flush, clear };
}

function createPlaceWriter(place: string, failed: (reason: unknown) => void): DraftWriter {
  return createDraftWriter({
    write: ({ text, kind }) =>
      text.trim() === '' ? api.dropDraft({ place }) : api.saveDraft({ place, text, kind }),
    delay: draftDelay,
    failed,
    setTimer: (run, delay) => window.setTimeout(run, delay),
    clearTimer: timer => window.clearTimeout(timer),
  });
}
