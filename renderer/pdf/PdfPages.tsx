import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton, Notice } from '../ui';
import { FailureNotice } from '../words';
import styles from './PdfPages.module.css';
import type { PdfViewProps } from './PdfView';
import { openPdf, type PdfDocument } from './pdf-document';

type Reading =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: PdfDocument }
  | { readonly state: 'unreadable' };

/** The pages of a PDF, one at a time. */
export default function PdfPages(props: PdfViewProps): ReactElement {
  const { name, bytes, error } = props;
  const t = useTranslations('editor.attachments');
  const reading = useReading(bytes);
  const [page, setPage] = useState(1);
  if (error !== null) return <FailureNotice error={error} />;
  if (reading.state === 'unreadable') return <Notice title={t('unreadable')} icon="warning" />;
  if (reading.state === 'opening') return <p role="status">{t('loading')}</p>;
  const { pdf } = reading;
  return (
    <div className={styles['shown']}>
      <div className={styles['pages']}>
        <IconButton
          icon="chevron-left"
          label={t('previousPage')}
          isDisabled={page === 1}
          onPress={() => setPage(page - 1)}
        />
        <p role="status">{t('page', { page, pages: pdf.pages })}</p>
        <IconButton
          icon="chevron-right"
          label={t('nextPage')}
          isDisabled={page === pdf.pages}
          onPress={() => setPage(page + 1)}
        />
      </div>
      <DrawnPage pdf={pdf} page={page} name={name} />
    </div>
  );
}

function useReading(bytes: Uint8Array | undefined): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'opening' });
  useEffect(() => {
    if (bytes === undefined) return;
    let isLeft = false;
    const opening = openPdf(bytes);
    opening.then(
      pdf => (isLeft ? undefined : setReading({ state: 'open', pdf })),
      () => (isLeft ? undefined : setReading({ state: 'unreadable' })),
    );
    return () => {
      isLeft = true;
      opening.then(
        pdf => pdf.close(),
        () => undefined,
      );
    };
  }, [bytes]);
  return reading;
}

const drawnWidth = 640;

function DrawnPage(props: {
  readonly pdf: PdfDocument;
  readonly page: number;
  readonly name: string;
}): ReactElement {
  const { pdf, page, name } = props;
  const t = useTranslations('editor.attachments');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<{ readonly words: string; readonly failed: boolean }>();
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    let isLeft = false;
    const draw = async (): Promise<string> => {
      const shown = await pdf.page(page);
      if (!isLeft) await shown.draw(target, drawnWidth);
      return shown.words();
    };
    draw().then(
      words => (isLeft ? undefined : setDrawn({ words, failed: false })),
      () => (isLeft ? undefined : setDrawn({ words: '', failed: true })),
    );
    return () => {
      isLeft = true;
    };
  }, [pdf, page]);
  const words = drawn?.words ?? '';
  return (
    <>
      {drawn?.failed === true ? <Notice title={t('unreadable')} icon="warning" /> : null}
      <canvas
        ref={canvas}
        className={styles['canvas']}
        role="img"
        aria-label={
          words === '' ? t('pageImageEmpty', { page, name }) : t('pageImage', { page, name, text: words })
        }
      />
    </>
  );
}
