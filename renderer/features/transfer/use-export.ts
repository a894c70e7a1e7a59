import { useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import type { ExportReport, PageReport } from '../../../shared/contract/transfer';
import { api, useTask } from '../../api';
import { unlessStopped } from './unless-stopped';
import { type Done, useProgress } from './use-progress';

export const exportForms = ['folder', 'sealed', 'open'] as const;
/** A folder of markdown, a web page under a passphrase, or one without. */
export type ExportForm = (typeof exportForms)[number];

/** What was written, and as what. */
export type Exported =
  | { readonly form: 'folder'; readonly report: ExportReport }
  | { readonly form: 'sealed' | 'open'; readonly report: PageReport };

/** How far taking everything out has come; nothing exported: it was stopped. */
export type ExportStage =
  | { readonly at: 'waiting' }
  | { readonly at: 'choosing' }
  | { readonly at: 'writing' }
  | { readonly at: 'report'; readonly exported: Exported | null };

/** As what everything is taken out. */
export type ExportChoice = {
  readonly form: ExportForm;
  /** Of a sealed page. */
  readonly passphrase: string;
  readonly folder: Chosen | null;
};

/** An export: where it stands, and the next steps. */
export type Exporting = {
  readonly stage: ExportStage;
  readonly choice: ExportChoice;
  readonly progress: Done;
  readonly error: unknown;
  readonly begin: () => void;
  readonly choose: (change: Partial<ExportChoice>) => void;
  readonly write: (folder: Chosen) => void;
  /** The head has seen how it stands and goes elsewhere: what is over need not be told again. */
  readonly leave: () => void;
};

const nothingChosen: ExportChoice = { form: 'folder', passphrase: '', folder: null };

/** Writes everything into a folder. Whoever calls this holds the state, so it has to outlast the page. */
export function useExport(): Exporting {
  const [stage, setStage] = useState<ExportStage>({ at: 'waiting' });
  const [choice, setChoice] = useState(nothingChosen);
  const task = useTask();
  const { progress, begin } = useProgress('export');
  const write = (folder: Chosen): void => {
    begin();
    task.run(async () => {
      setStage({ at: 'writing' });
      const exported = await unlessStopped(exportAs(choice, folder), () => setStage({ at: 'choosing' }));
      setChoice(nothingChosen);
      setStage({ at: 'report', exported });
    });
  };
  return {
    stage,
    choice,
    progress,
    error: task.error,
    begin: () => setStage({ at: 'choosing' }),
    choose: change => {
      task.forget();
      setChoice(before => ({ ...before, ...change }));
    },
    write,
    leave: () => {
      if (stage.at === 'writing') return;
      task.forget();
      setChoice(nothingChosen);
      setStage({ at: 'waiting' });
    },
  };
}

async function exportAs({ form, passphrase }: ExportChoice, { grant }: Chosen): Promise<Exported> {
  if (form === 'folder') return { form, report: await api.exportJournal({ folder: grant }) };
  const page = { folder: grant, passphrase: form === 'sealed' ? passphrase : null };
  return { form, report: await api.exportPage(page) };
}
