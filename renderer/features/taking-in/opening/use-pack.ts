import { useEffect, useState } from 'react';
import type { Failure } from '../../../../shared/contract/errors';
import type { MergeReport, PackSource, PackView } from '../../../../shared/contract/sharing';
import { packLimit, unreadLimit } from '../../../../shared/domain/sharing/pack';
import { api, failureOf } from '../../../api';
import { useSteady } from '../../../ui';
import { firstTicks, keptTicks, type TickedSoFar, tickedSoFar } from '../note-lines';
import { needsPassphrase, problemOf } from '../pack-problem';

/** How far taking a pack in has come. */
export type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'opening'; readonly source: PackSource }
  | {
      readonly at: 'passphrase';
      readonly source: PackSource;
      readonly isWrong: boolean;
      readonly isOpening: boolean;
    }
  | { readonly at: 'refused'; readonly source: PackSource | null; readonly failure: Failure }
  | Looking
  | { readonly at: 'taken'; readonly pack: PackView; readonly report: MergeReport };

/** The pack is open; nothing of it is in the journal yet. */
export type Looking = {
  readonly at: 'looking';
  readonly pack: PackView;
  readonly ticks: ReadonlySet<string>;
  readonly isTaking: boolean;
  /** Something here changed while she looked, and the pack was compared anew. */
  readonly isAnew: boolean;
  readonly failure: Failure | null;
};

/** A pack on its way in: where it stands, and the next steps. */
export type PackOnItsWay = {
  readonly stage: Stage;
  readonly openFile: (file: File) => void;
  readonly open: (source: PackSource) => void;
  /** Says why a file was not opened. */
  readonly refuse: (failure: Failure) => void;
  readonly unlock: (source: PackSource, passphrase: string) => void;
  readonly tick: (ticks: ReadonlySet<string>) => void;
  readonly take: (looking: Looking) => void;
  /** Asks again whose the pack is, which what she found out about its sender may have changed. */
  readonly lookAgain: (looking: Looking) => void;
  readonly startOver: () => void;
};

const never: Failure = { code: 'pack-refused', details: { problem: 'too-large', limit: packLimit } };

/**
 * Opens a pack, shows it and takes it in. `from` is opened at once. `kept` is what was ticked when it was open before; `onKeep` is
 * told of what is ticked, and of nothing once it was taken or is wanted no more.
 */
export function usePack(
  from: PackSource | null,
  kept: TickedSoFar | null,
  onKeep: (kept: TickedSoFar | null) => void,
): PackOnItsWay {
  const [before] = useState(kept);
  const keep = useSteady(onKeep);
  const [stage, setStage] = useState<Stage>(
    from === null ? { at: 'choosing' } : { at: 'opening', source: from },
  );
  const open = (source: PackSource): void => {
    setStage({ at: 'opening', source });
    void opened(source, null, before).then(setStage);
  };
  const refuse = (failure: Failure): void => setStage({ at: 'refused', source: null, failure });
  useEffect(() => {
    if (from === null) return;
    let isLeft = false;
    void opened(from, null, before).then(next => (isLeft ? closeOf(next) : setStage(next)));
    return () => {
      isLeft = true;
    };
  }, [from, before]);
  useCloseWhenLeft(stage.at === 'looking' ? stage.pack.id : null);
  useEffect(() => {
    if (stage.at === 'taken') keep(null);
  }, [stage.at, keep]);
  return {
    stage,
    open,
    refuse,
    openFile: file => {
      if (file.size > unreadLimit) return refuse(never);
      void bytesOf(file).then(
        bytes => open({ kind: 'bytes', bytes }),
        (error: unknown) => refuse(failureOf(error)),
      );
    },
    unlock: (source, passphrase) => {
      setStage({ at: 'passphrase', source, isWrong: false, isOpening: true });
      void opened(source, passphrase, before).then(setStage);
    },
    tick: ticks => {
      setStage(now => (now.at === 'looking' ? { ...now, ticks } : now));
      if (stage.at === 'looking') keep(tickedSoFar(stage.pack.notes, ticks));
    },
    take: looking => {
      setStage({ ...looking, isTaking: true, isAnew: false, failure: null });
      void taken(looking).then(setStage);
    },
    lookAgain: looking => {
      void comparedAnew(looking).then(next =>
        setStage(now => {
          if (now.at !== 'looking' || now.isTaking || now.pack.id !== looking.pack.id) return now;
          return next.at === 'looking' ? withSender(now, next) : next;
        }),
      );
    },
    startOver: () => {
      setStage({ at: 'choosing' });
      keep(null);
    },
  };
}

/** What she looks at with what is known of the sender now; her ticks stay as they are by then. */
function withSender(now: Looking, { pack }: Looking): Looking {
  return { ...now, pack, ticks: keptTicks(now.ticks, now.pack.notes, pack.notes) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

async function opened(
  source: PackSource,
  passphrase: string | null,
  before: TickedSoFar | null,
): Promise<Stage> {
  try {
    const pack = await api.openPack({ source, passphrase });
    const ticks =
      before === null ? firstTicks(pack.notes) : keptTicks(new Set(before.ticks), before.rows, pack.notes);
    return { at: 'looking', pack, ticks, isTaking: false, isAnew: false, failure: null };
  } catch (error) {
    const failure = failureOf(error);
    if (needsPassphrase(failure)) return { at: 'passphrase', source, isWrong: false, isOpening: false };
    if (passphrase !== null && problemOf(failure) === 'wrong-key')
      return { at: 'passphrase', source, isWrong: true, isOpening: false };
    return { at: 'refused', source, failure };
  }
}

async function taken(looking: Looking): Promise<Stage> {
  const { pack, ticks } = looking;
  try {
    const take = pack.notes.flatMap(({ key }) => (ticks.has(key) ? [key] : []));
    return { at: 'taken', pack, report: await api.mergePack({ pack: pack.id, take }) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'changed-elsewhere') return comparedAnew(looking);
    return { ...looking, isTaking: false, isAnew: false, failure };
  }
}

async function comparedAnew(looking: Looking): Promise<Stage> {
  try {
    const pack = await api.getPack({ pack: looking.pack.id });
    const ticks = keptTicks(looking.ticks, looking.pack.notes, pack.notes);
    return { at: 'looking', pack, ticks, isTaking: false, isAnew: true, failure: null };
  } catch (error) {
    return { at: 'refused', source: null, failure: failureOf(error) };
  }
}

/** The core lets go of the pack once nobody looks at it any more. One that it let go of before is no loss. */
function useCloseWhenLeft(pack: string | null): void {
  useEffect(() => {
    if (pack === null) return;
    return () => close(pack);
  }, [pack]);
}

function closeOf(stage: Stage): void {
  if (stage.at === 'looking') close(stage.pack.id);
}

function close(pack: string): void {
  api.closePack({ pack }).then(nothing, nothing);
}

const nothing = (): void => undefined;
