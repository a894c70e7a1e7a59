import { BrowserWindow, type PrintToPDFOptions, type Session } from 'electron';
import { JournalError } from '../../../shared/contract/errors';
import { clearPaper, paperAddress, paperSession } from './paper-session';

/** The page says its own size; headings become the outline, and tags tell a screen reader what is what. */
const asPdf: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

export interface PaperPrinter {
  /** A page that needs nothing but itself, as a PDF, in a window that nobody sees. Fails with `cancelled` when it was stopped. */
  print(html: string): Promise<Uint8Array>;
  /** Ends what is being printed and what waits for it. */
  stop(): void;
}

/** Prints one page at a time. */
export function paperPrinter(): PaperPrinter {
  const windows = new Set<BrowserWindow>();
  let last: Promise<unknown> = Promise.resolve();
  let stopped = 0;
  const printNow = async (html: string, begun: number): Promise<Uint8Array> => {
    if (begun !== stopped) throw new JournalError('cancelled');
    const paper = paperSession(html);
    const window = paperWindow(paper);
    windows.add(window);
    try {
      return await printed(window);
    } finally {
      windows.delete(window);
      clearPaper(paper);
      window.destroy();
    }
  };
  return {
    print: html => {
      const begun = stopped;
      const printing = last.then(() => printNow(html, begun));
      last = printing.catch(() => null);
      return printing;
    },
    stop: () => {
      stopped += 1;
      for (const window of windows) window.destroy();
    },
  };
}

function paperWindow(paper: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    webPreferences: {
      session: paper,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
}

async function printed(window: BrowserWindow): Promise<Uint8Array> {
  const ended = new Promise<never>((_, reject) => {
    window.once('closed', () => reject(new JournalError('cancelled')));
    window.webContents.once('render-process-gone', () => reject(new JournalError('unexpected')));
  });
  const done = async (): Promise<Uint8Array> => {
    await window.loadURL(paperAddress);
    return window.webContents.printToPDF(asPdf);
  };
  return Promise.race([done(), ended]);
}
