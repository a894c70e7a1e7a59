import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { api, putSharing, useFlushBeforeClose } from '../../../api';
import { isMoot, notesLeftBehind } from './finding-groups';

export type FindingDecision = { readonly finding: string; readonly decision: Decision | null };

/** Deciding about findings. `view` shows what was decided at once; it is kept a moment later, in the order it was decided. */
export type Deciding = {
  readonly view: SharingView;
  /** `group`: what the keyboard comes back to when it is taken back. */
  readonly decide: (group: string, decisions: readonly FindingDecision[]) => void;
  readonly dismiss: (group: string, findings: readonly CheckedFinding[]) => void;
  /** Takes the latest of these back; gives its group, `null` when there is nothing to take back. */
  readonly undo: () => string | null;
  readonly canUndo: boolean;
  /** What keeping a decision failed with; what was not kept is shown as it was. */
  readonly error: unknown;
  /** Resolves once everything decided is kept. */
  readonly settled: () => Promise<void>;
};

type Done =
  | { readonly kind: 'decided'; readonly group: string; readonly before: readonly FindingDecision[] }
  | { readonly kind: 'dismissed'; readonly group: string; readonly fingerprints: readonly string[] };

type Ahead = ReadonlyMap<string, Decision | null>;
const nothing: Ahead = new Map();

export function useDeciding(kept: SharingView): Deciding {
  const client = useQueryClient();
  const { id } = kept;
  const [ahead, setAhead] = useState(nothing);
  const [done, setDone] = useState<readonly Done[]>([]);
  const [error, setError] = useState<unknown>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(new Map<string, Decision | null>());
  const view = useMemo(() => withDecisions(kept, ahead), [kept, ahead]);

  const run = (work: () => Promise<SharingView | null>): void => {
    queue.current = queue.current.then(work).then(
      next => (next === null ? undefined : putSharing(client, next)),
      (failure: unknown) => setError(failure),
    );
  };
  const send = async (): Promise<SharingView | null> => {
    const batch = [...waiting.current];
    waiting.current.clear();
    if (batch.length === 0) return null;
    try {
      const decisions = batch.map(([finding, decision]) => ({ finding, decision }));
      const next = await api.decide({ id, decisions });
      putSharing(client, next);
      return null;
    } finally {
      setAhead(now => without(now, batch));
    }
  };
  const put = (decisions: readonly FindingDecision[]): void => {
    setError(null);
    setAhead(now => new Map([...now, ...decisions.map(one => [one.finding, one.decision] as const)]));
    for (const { finding, decision } of decisions) waiting.current.set(finding, decision);
    run(send);
  };
  const settled = async (): Promise<void> => {
    const last = queue.current;
    await last;
    if (last !== queue.current) await settled();
  };
  useFlushBeforeClose(settled);
  return {
    view,
    decide: (group, decisions) => {
      setDone(now => [...now, { kind: 'decided', group, before: before(view, decisions) }]);
      put(decisions);
    },
    dismiss: (group, findings) => {
      const once = new Map(findings.map(finding => [finding.fingerprint, finding.id]));
      setDone(now => [...now, { kind: 'dismissed', group, fingerprints: [...once.keys()] }]);
      setError(null);
      for (const finding of once.values()) run(() => api.dismissFinding({ id, finding }));
    },
    undo: () => {
      const last = done.at(-1);
      if (last === undefined) return null;
      setDone(done.slice(0, -1));
      if (last.kind === 'decided') put(last.before);
      else for (const fingerprint of last.fingerprints) run(() => api.undismissFinding({ id, fingerprint }));
      return last.group;
    },
    canUndo: done.length > 0,
    error,
    settled,
  };
}

/** What is ahead of the kept view, without what is kept by now and was not decided again meanwhile. */
function without(ahead: Ahead, batch: readonly (readonly [string, Decision | null])[]): Ahead {
  const left = new Map(ahead);
  for (const [finding, decision] of batch) if (left.get(finding) === decision) left.delete(finding);
  return left.size === 0 ? nothing : left;
}

function before(view: SharingView, decisions: readonly FindingDecision[]): readonly FindingDecision[] {
  const wanted = new Set(decisions.map(({ finding }) => finding));
  return view.findings
    .filter(({ id }) => wanted.has(id))
    .map(({ id, decision }) => ({ finding: id, decision }));
}

/** `view` as if what is ahead were kept. */
export function withDecisions(view: SharingView, ahead: Ahead): SharingView {
  if (ahead.size === 0) return view;
  const findings = view.findings.map(finding => {
    const decision = ahead.get(finding.id);
    if (decision === undefined) return finding;
    const instead = decision?.do === 'pseudonymise' ? finding.would : null;
    return { ...finding, decision, instead };
  });
  const leftBehind = notesLeftBehind(findings);
  const open = findings.filter(finding => finding.decision === null && !isMoot(finding, leftBehind));
  const counts = new Map<string, number>();
  for (const { where } of open)
    if ('note' in where) counts.set(where.note, (counts.get(where.note) ?? 0) + 1);
  return {
    ...view,
    findings,
    undecided: open.length,
    notes: view.notes.map(note => ({
      ...note,
      undecided: counts.get(note.key) ?? 0,
      leftBehind: leftBehind.has(note.key),
    })),
  };
}
