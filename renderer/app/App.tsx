import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { HostFacts } from '../../shared/contract/host';
import type { Preferences } from '../../shared/domain/settings';
import { api } from '../api';
import { applyTheme } from '../ui';
import { MainWindow } from './MainWindow';
import { Providers } from './Providers';
import type { WindowKind } from './window-kind';

const CaptureRoot = lazy(async () => ({ default: (await import('./CaptureRoot')).CaptureRoot }));

type Surroundings = { readonly host: HostFacts; readonly preferences: Preferences };

/** The root of both windows: asks the host what it is and how it should look, then shows the window. */
export function App(props: { readonly window: WindowKind }): ReactElement | null {
  const surroundings = useSurroundings();
  if (surroundings === null) return null;
  return (
    <Providers host={surroundings.host}>
      <Suspense fallback={null}>{props.window === 'capture' ? <CaptureRoot /> : <MainWindow />}</Suspense>
    </Providers>
  );
}

function useSurroundings(): Surroundings | null {
  const [surroundings, setSurroundings] = useState<Surroundings | Error | null>(null);
  useEffect(() => {
    Promise.all([api.hostFacts(), api.getPreferences()])
      .then(([host, preferences]) => {
        applyTheme(document.documentElement, preferences.appearance);
        setSurroundings({ host, preferences });
      })
      .catch((error: unknown) => setSurroundings(error instanceof Error ? error : new Error('unexpected')));
  }, []);
  if (surroundings instanceof Error) throw surroundings;
  return surroundings;
}
