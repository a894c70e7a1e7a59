import { createContext, type ReactElement, type ReactNode, use, useEffect, useEffectEvent } from 'react';
import { type Exporting, useExport } from './use-export';
import { type Importing, useImport } from './use-import';

type Running = { readonly importing: Importing; readonly exporting: Exporting };

const TransfersContext = createContext<Running | null>(null);

/** Holds what comes in and goes out while the head is elsewhere in the open journal, so that coming back shows it. */
export function Transfers({ children }: { readonly children: ReactNode }): ReactElement {
  const importing = useImport();
  const exporting = useExport();
  return <TransfersContext value={{ importing, exporting }}>{children}</TransfersContext>;
}

/** The import or export of this journal; it hears when its panel is left. */
export function useTransfer<Name extends keyof Running>(name: Name): Running[Name] {
  const running = use(TransfersContext);
  if (running === null) throw new Error('A panel for bringing in or taking out needs Transfers around it.');
  const transfer = running[name];
  const leave = useEffectEvent(() => transfer.leave());
  useEffect(() => () => leave(), []);
  return transfer;
}
