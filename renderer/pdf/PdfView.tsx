import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslations } from 'use-intl';

const PdfPages = lazy(() => import('./PdfPages'));

/** `bytes` is `undefined` until the file is read; `error` is what reading failed with. */
export type PdfViewProps = {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly error: Error | null;
};

/** A PDF, page by page. What shows it is loaded only when one is opened. */
export function PdfView(props: PdfViewProps): ReactElement {
  const t = useTranslations('editor.attachments');
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <PdfPages {...props} />
    </Suspense>
  );
}
