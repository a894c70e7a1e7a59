import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import type { ImportPreview, ImportReport } from '../../../shared/contract/transfer';
import { api, useTask } from '../../api';
import { unlessStopped } from './unless-stopped';
import { type Done, useProgress } from './use-progress';

/** How far bringing a folder in has come. */
export type ImportStage =
  | { readonly at: 'choosing'; readonly stopped?: true }
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'bringing'; readonly preview: ImportPreview }
  | { readonly at: 'report'; readonly report: ImportReport };

/** An import: where it stands, and the next steps. */
export type Importing = {
  readonly stage: ImportStage;
  readonly folder: Chosen | null;
  readonly looking: Done;
  readonly bringing: Done;
  readonly error: unknown;
  readonly lookThrough: (chosen: Chosen) => void;
  readonly bringIn: (preview: ImportPreview) => void;
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
  const lookThrough = (chosen: Chosen): void => {
    setFolder(chosen);
    looking.begin();
    task.run(async () => {
      setStage({ at: 'looking' });
      const preview = await unlessStopped(api.previewImport({ folder: chosen.grant }), () =>
        setStage({ at: 'choosing' }),
      );
      setStage(preview === null ? { at: 'choosing', stopped: true } : { at: 'preview', preview });
    });
  };
  const bringIn = (preview: ImportPreview): void => {
    bringing.begin();
    task.run(async () => {
      setStage({ at: 'bringing', preview });
      const report = await unlessStopped(api.runImport({ preview: preview.id }), () =>
        setStage({ at: 'preview', preview }),
      );
      setStage({ at: 'report', report: report ?? stoppedReport });
    });
  };
  return {
    stage,
    folder,
    looking: looking.progress,
    bringing: bringing.progress,
    error: task.error,
    lookThrough,
    bringIn,
    startOver,
    leave: () => {
      if (stage.at === 'choosing' || stage.at === 'report') startOver();
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
};
