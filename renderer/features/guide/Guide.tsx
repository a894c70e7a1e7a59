import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { useEvent } from '../../api';
import { GuideContext } from './opening';

const GuideWindow = lazy(() => import('./GuideWindow'));

/** Lets everything inside open the guide, journal open or shut; the system's Help menu opens it too. */
export function Guide({ children }: { readonly children: ReactNode }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => () => setOpen(true));
  useEvent('guide', open);
  return (
    <GuideContext value={open}>
      {children}
      <Suspense fallback={null}>{isOpen ? <GuideWindow onClose={() => setOpen(false)} /> : null}</Suspense>
    </GuideContext>
  );
}
