import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { api, putSharing, useFlushBeforeClose } from '../../../api';
import { isMoot, notesLeftBehind } from './finding-groups';

/** `fingerprint`: of the finding as the head saw it, so that nothing is decided about words that stand there since. */
export type FindingDecision = {
  readonly finding: string;
  readonly fingerprint: string;
  readonly decision: Decision | null;
};

/** Deciding about findings. `view` shows what was decided at once; it is kept a moment later, in the order it was decided. */
export type Deciding = {
  readonly view: SharingView;
  /** `group`: what the keyboard comes back to when it is taken back. */
  readonly decide: (group: string, decisions: readonly FindingDecision[]) => void;
  /** `what` is what the head reads of it afterwards. Gives `false`, and does nothing, while another one is not kept yet. */
  readonly dismiss: (group: string, what: string, findings: readonly CheckedFinding[]) => boolean;
  /** What was dismissed last here and not taken back; `null` for nothing. */
  readonly dismissed: string | null;
  /** Takes that back, whatever was decided since; gives its group. */
  readonly bringBack: () => string | null;
  /** Whether a circle knows the same people by the same names each time. Resolves when it is kept, or has failed. */
  readonly keepSame: (samePseudonyms: boolean) => Promise<void>;
  /** Takes the latest of these back; gives its group, `null` when there is nothing to take back. */
  readonly undo: () => string | null;
  readonly canUndo: boolean;
  /** What keeping a decision failed with, until a later one is kept; what was not kept is shown as it was. */
  readonly error: unknown;
  /** Resolves once everything decided is kept. */
  readonly settled: () => Promise<void>;
};

type Done =
  | { readonly kind: 'decided'; readonly group: string; readonly before: readonly FindingDecision[] }
  | {
      readonly kind: 'dismissed';
      readonly group: string;
      readonly what: string;
      readonly fingerprints: readonly string[];
    };

type Ahead = ReadonlyMap<string, FindingDecision>;
const nothing: Ahead = new Map();

export function useDeciding(kept: SharingView): Deciding {
  const client = useQueryClient();
  const { id } = kept;
  const [ahead, setAhead] = useState(nothing);
  const [done, setDone] = useState<readonly Done[]>([]);
  const [error, setError] = useState<unknown>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(new Map<string, FindingDecision>());
  const isDismissing = useRef(false);
  const view = useMemo(() => withDecisions(kept, ahead), [kept, ahead]);

  const run = (work: () => Promise<void>): Promise<void> => {
    queue.current = queue.current.then(work).catch((failure: unknown) => setError(failure));
    return queue.current;
  };
  const show = (next: SharingView): void => {
    putSharing(client, next);
    setError(null);
  };
  const send = async (): Promise<void> => {
    const decisions = [...waiting.current.values()];
    waiting.current.clear();
    if (decisions.length === 0) return;
    try {
      show(await api.decide({ id, decisions }));
    } finally {
      setAhead(now => without(now, decisions));
    }
  };
  const put = (decisions: readonly FindingDecision[]): void => {
    setAhead(now => new Map([...now, ...decisions.map(one => [one.finding, one] as const)]));
    for (const one of decisions) waiting.current.set(one.finding, one);
    void run(send);
  };
  const takeBack = (one: Done | undefined): string | null => {
    if (one === undefined) return null;
    setDone(now => now.filter(other => other !== one));
    if (one.kind === 'decided') put(one.before);
    else
      void run(async () => {
        for (const fingerprint of one.fingerprints) show(await api.undismissFinding({ id, fingerprint }));
      });
    return one.group;
  };
  const lastDismissed = done.findLast(one => one.kind === 'dismissed');
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
    dismiss: (group, what, findings) => {
      if (isDismissing.current) return false;
      isDismissing.current = true;
      const once = new Map(findings.map(finding => [finding.fingerprint, finding.id]));
      const one: Done = { kind: 'dismissed', group, what, fingerprints: [...once.keys()] };
      setDone(now => [...now, one]);
      void run(async () => {
        let kept = 0;
        try {
          for (const [fingerprint, finding] of once) {
            show(await api.dismissFinding({ id, finding, fingerprint }));
            kept += 1;
          }
        } finally {
          isDismissing.current = false;
          if (kept === 0) setDone(now => now.filter(other => other !== one));
        }
      });
      return true;
    },
    dismissed: lastDismissed?.what ?? null,
    bringBack: () => takeBack(lastDismissed),
    keepSame: samePseudonyms =>
      run(async () => show(await api.saveSharing({ id, changes: { samePseudonyms } }))),
    undo: () => takeBack(done.at(-1)),
    canUndo: done.length > 0,
    error,
    settled,
  };
}

/** What is ahead of the kept view, without what is kept by now and was not decided again meanwhile. */
function without(ahead: Ahead, batch: readonly FindingDecision[]): Ahead {
  const left = new Map(ahead);
  for (const one of batch) if (left.get(one.finding) === one) left.delete(one.finding);
  return left.size === 0 ? nothing : left;
}

function before(view: SharingView, decisions: readonly FindingDecision[]): readonly FindingDecision[] {
  const wanted = new Set(decisions.map(({ finding }) => finding));
  return view.findings
    .filter(({ id }) => wanted.has(id))
    .map(({ id, fingerprint, decision }) => ({ finding: id, fingerprint, decision }));
}

/** `view` as if what is ahead were kept, but for what was decided about other words. */
export function withDecisions(view: SharingView, ahead: Ahead): SharingView {
  if (ahead.size === 0) return view;
  const findings = view.findings.map(finding => {
    const one = ahead.get(finding.id);
    if (one === undefined || one.fingerprint !== finding.fingerprint) return finding;
    const { decision } = one;
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
