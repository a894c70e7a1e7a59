import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import type {
  ImportPreview,
  ImportReport,
  MappedLabel,
  UndoneImport,
} from '../../../shared/contract/transfer';
import { api, useTask } from '../../api';
import { unlessStopped } from './unless-stopped';
import { type Done, useProgress } from './use-progress';

/** How far bringing a folder in has come. */
export type ImportStage =
  | { readonly at: 'choosing'; readonly stopped?: true }
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly passwordTried: boolean }
  | { readonly at: 'bringing'; readonly preview: ImportPreview }
  | { readonly at: 'report'; readonly report: ImportReport }
  | { readonly at: 'undone'; readonly undone: UndoneImport };

/** An import: where it stands, and the next steps. */
export type Importing = {
  readonly stage: ImportStage;
  readonly folder: Chosen | null;
  readonly looking: Done;
  readonly bringing: Done;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly lookThrough: (chosen: Chosen) => void;
  /** Looks again, with the password of an encrypted backup. */
  readonly unlock: (password: string) => void;
  readonly bringIn: (preview: ImportPreview, mapping: readonly MappedLabel[]) => void;
  /** Takes back what was brought in. */
  readonly undo: () => void;
  readonly startOver: () => void;
  /** The head has seen how it stands and goes elsewhere: what is over need not be told again. */
  readonly leave: () => void;
};

/** Looks through a folder and brings it in. Whoever calls this holds the state, so it has to outlast the page. */
export function useImport(): Importing {
  const [stage, setStage] = useState<ImportStage>({ at: 'choosing' });
  const [folder, setFolder] = useState<Chosen | null>(null);
  const task = useTask();
  const looking = useProgress('import-preview');
  const bringing = useProgress('import');
  const startOver = (): void => {
    task.forget();
    setFolder(null);
    setStage({ at: 'choosing' });
  };
  const look = (chosen: Chosen, password?: string): void => {
    setFolder(chosen);
    looking.begin();
    task.run(async () => {
      setStage({ at: 'looking' });
      const preview = await unlessStopped(api.previewImport({ folder: chosen.grant, password }), () =>
        setStage({ at: 'choosing' }),
      );
      const passwordTried = password !== undefined;
      setStage(
        preview === null ? { at: 'choosing', stopped: true } : { at: 'preview', preview, passwordTried },
      );
    });
  };
  const bringIn = (preview: ImportPreview, mapping: readonly MappedLabel[]): void => {
    bringing.begin();
    task.run(async () => {
      setStage({ at: 'bringing', preview });
      const report = await unlessStopped(api.runImport({ preview: preview.id, mapping }), () =>
        setStage({ at: 'preview', preview, passwordTried: false }),
      );
      setStage({ at: 'report', report: report ?? stoppedReport });
    });
  };
  const undo = (): void =>
    task.run(async () => {
      setStage({ at: 'undone', undone: await api.undoImport() });
    });
  return {
    stage,
    folder,
    looking: looking.progress,
    bringing: bringing.progress,
    error: task.error,
    isBusy: task.isRunning,
    lookThrough: chosen => look(chosen),
    unlock: password => {
      if (folder !== null) look(folder, password);
    },
    bringIn,
    undo,
    startOver,
    leave: () => {
      const isOver = stage.at === 'choosing' || stage.at === 'report' || stage.at === 'undone';
      if (isOver && !task.isRunning) startOver();
    },
  };
}

const stoppedReport: ImportReport = {
  entries: 0,
  attachments: 0,
  records: 0,
  alreadyHere: 0,
  notes: [],
  cancelled: true,
  canUndo: false,
};
