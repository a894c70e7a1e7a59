import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { HostFacts } from '../../shared/contract/host';
import type { Language } from '../../shared/domain/language';
import { speak } from '../../shared/messages/spoken-language';
import { api, useEvent } from '../api';
import { applyTheme } from '../ui';
import { MainWindow } from './MainWindow';
import { type Catalogue, catalogueOf } from './messages';
import { Providers } from './Providers';
import type { WindowKind } from './window-kind';

const CaptureRoot = lazy(async () => ({ default: (await import('./CaptureRoot')).CaptureRoot }));

type Surroundings = { readonly host: HostFacts; readonly catalogue: Catalogue };

/** The root of both windows: asks the host what it is and how it should look and speak, then shows the window. */
export function App(props: { readonly window: WindowKind }): ReactElement | null {
  const surroundings = useSurroundings();
  if (surroundings === null) return null;
  return (
    <Providers {...surroundings}>
      <Suspense fallback={null}>{props.window === 'capture' ? <CaptureRoot /> : <MainWindow />}</Suspense>
    </Providers>
  );
}

function useSurroundings(): Surroundings | null {
  const [surroundings, setSurroundings] = useState<Surroundings | Error | null>(null);
  useEffect(() => {
    Promise.all([api.hostFacts(), lookAndWords()])
      .then(([host, catalogue]) => setSurroundings({ host, catalogue }))
      .catch((error: unknown) => setSurroundings(asError(error)));
  }, []);
  useEvent('languageChanged', ({ language }) => {
    spokenCatalogue(language)
      .then(catalogue =>
        setSurroundings(now => (now === null || now instanceof Error ? now : { ...now, catalogue })),
      )
      .catch((error: unknown) => setSurroundings(asError(error)));
  });
  if (surroundings instanceof Error) throw surroundings;
  return surroundings;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('unexpected'));

async function lookAndWords(): Promise<Catalogue> {
  const { appearance, language } = await api.getPreferences();
  applyTheme(document.documentElement, appearance);
  return spokenCatalogue(language);
}

/** The texts of a language, which the whole page speaks from then on. */
async function spokenCatalogue(language: Language): Promise<Catalogue> {
  const catalogue = await catalogueOf(language);
  speak(language);
  document.documentElement.lang = language;
  return catalogue;
}
