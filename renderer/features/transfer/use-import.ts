import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import type { MappedTable } from '../../../shared/contract/tables';
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
  | { readonly at: 'mapping'; readonly preview: ImportPreview }
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
  /** Looks again, with tables read as the head wants it. */
  readonly mapTables: (tables: readonly MappedTable[]) => void;
  /** Goes back to what the columns of tables are. */
  readonly changeTables: (preview: ImportPreview) => void;
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
  const [typed, setTyped] = useState<Typed>({});
  const task = useTask();
  const looking = useProgress('import-preview');
  const bringing = useProgress('import');
  const startOver = (): void => {
    task.forget();
    setFolder(null);
    setTyped({});
    setStage({ at: 'choosing' });
  };
  const look = (chosen: Chosen, more: Typed): void => {
    setFolder(chosen);
    setTyped(more);
    looking.begin();
    task.run(async () => {
      setStage({ at: 'looking' });
      const preview = await unlessStopped(api.previewImport({ folder: chosen.grant, ...more }), () =>
        setStage({ at: 'choosing' }),
      );
      setStage(preview === null ? { at: 'choosing', stopped: true } : stageAfter(preview, more));
    });
  };
  const lookAgain = (more: Typed): void => {
    if (folder !== null) look(folder, { ...typed, ...more });
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
    lookThrough: chosen => look(chosen, {}),
    mapTables: tables => lookAgain({ tables }),
    changeTables: preview => setStage({ at: 'mapping', preview }),
    unlock: password => lookAgain({ password }),
    bringIn,
    undo,
    startOver,
    leave: () => {
      const isOver = stage.at === 'choosing' || stage.at === 'report' || stage.at === 'undone';
      if (isOver && !task.isRunning) startOver();
    },
  };
}

/** What the head said of what was chosen, beside choosing it. */
type Typed = {
  readonly password?: string;
  readonly tables?: readonly MappedTable[];
};

/** Columns are asked about once, when everything that is locked is open or has been tried. */
function stageAfter(preview: ImportPreview, { password, tables }: Typed): ImportStage {
  const isOpen = preview.locked.length === 0;
  if (tables === undefined && preview.tables.length > 0 && isOpen) return { at: 'mapping', preview };
  return { at: 'preview', preview, passwordTried: password !== undefined };
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
