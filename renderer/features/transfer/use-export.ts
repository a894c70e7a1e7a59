import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import type { ExportReport } from '../../../shared/contract/transfer';
import { api, useTask } from '../../api';
import { unlessStopped } from './unless-stopped';
import { type Done, useProgress } from './use-progress';

/** How far taking everything out has come; no report: it was stopped. */
export type ExportStage =
  | { readonly at: 'waiting' }
  | { readonly at: 'choosing' }
  | { readonly at: 'writing' }
  | { readonly at: 'report'; readonly report: ExportReport | null };

/** An export: where it stands, and the next steps. */
export type Exporting = {
  readonly stage: ExportStage;
  readonly folder: Chosen | null;
  readonly progress: Done;
  readonly error: unknown;
  readonly begin: () => void;
  readonly choose: (folder: Chosen) => void;
  readonly write: (folder: Chosen) => void;
  /** The head has seen how it stands and goes elsewhere: what is over need not be told again. */
  readonly leave: () => void;
};

/** Writes everything into a folder. Whoever calls this holds the state, so it has to outlast the page. */
export function useExport(): Exporting {
  const [stage, setStage] = useState<ExportStage>({ at: 'waiting' });
  const [folder, setFolder] = useState<Chosen | null>(null);
  const task = useTask();
  const { progress, begin } = useProgress('export');
  const write = (chosen: Chosen): void => {
    begin();
    task.run(async () => {
      setStage({ at: 'writing' });
      const report = await unlessStopped(api.exportJournal({ folder: chosen.grant }), () =>
        setStage({ at: 'choosing' }),
      );
      setFolder(null);
      setStage({ at: 'report', report });
    });
  };
  return {
    stage,
    folder,
    progress,
    error: task.error,
    begin: () => setStage({ at: 'choosing' }),
    choose: setFolder,
    write,
    leave: () => {
      if (stage.at === 'writing') return;
      task.forget();
      setFolder(null);
      setStage({ at: 'waiting' });
    },
  };
}
