import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** One page as it is asked for: drawn on a canvas, and its words. */
export type PdfPage = {
  /** Draws the page `width` CSS pixels wide. */
  readonly draw: (canvas: HTMLCanvasElement, width: number) => Promise<void>;
  readonly words: () => Promise<string>;
};

/** An open PDF. Pages count from 1. */
export type PdfDocument = {
  readonly pages: number;
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
};

/** Opens a PDF in a worker of its own: no code of the file is run, nothing is fetched. Fails when the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    verbosity: 0,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    port.terminate();
  };
  try {
    const opened = await task.promise;
    return {
      pages: opened.numPages,
      close,
      page: async number => {
        const page = await opened.getPage(number);
        return {
          draw: async (canvas, width) => {
            const natural = page.getViewport({ scale: 1 }).width;
            const viewport = page.getViewport({ scale: (width / natural) * window.devicePixelRatio });
            canvas.width = Math.floor(viewport.width);
            canvas.height = Math.floor(viewport.height);
            await page.render({ canvas, viewport, annotationMode: 0 }).promise;
          },
          words: async () => {
            const { items } = await page.getTextContent();
            return items
              .map(item => ('str' in item ? item.str : ''))
              .join(' ')
              .replace(/\s+/g, ' ')
              .trim();
          },
        };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
