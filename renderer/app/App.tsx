import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import type { HostFacts } from '../../shared/contract/host';
import { firstLanguage } from '../../shared/domain/language';
import { speak } from '../../shared/messages/spoken-language';
import { api, createLatestWins, useEvent } from '../api';
import { Guide } from '../features/guide';
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
      <Suspense fallback={null}>
        {props.window === 'capture' ? (
          <CaptureRoot />
        ) : (
          <Guide>
            <MainWindow />
          </Guide>
        )}
      </Suspense>
    </Providers>
  );
}

function useSurroundings(): Surroundings | null {
  const [surroundings, setSurroundings] = useState<Surroundings | Error | null>(null);
  useEffect(() => {
    Promise.all([api.hostFacts(), lookAndWords()])
      .then(([host, catalogue]) => setSurroundings({ host, catalogue: spoken(catalogue) }))
      .catch((error: unknown) => setSurroundings(asError(error)));
  }, []);
  const [catalogues] = useState(() =>
    createLatestWins({
      ask: catalogueOf,
      deliver: (_language, catalogue) =>
        setSurroundings(now =>
          now === null || now instanceof Error ? now : { ...now, catalogue: spoken(catalogue) },
        ),
      // A page that goes on in the language it has is better than none: nothing that was typed is lost.
      failed: () => undefined,
    }),
  );
  useEvent('languageChanged', ({ language }) => catalogues.ask(language));
  if (surroundings instanceof Error) throw surroundings;
  return surroundings;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('unexpected'));

/** Where the texts of the head's language cannot be read, the app speaks the one that is in its first script. */
async function lookAndWords(): Promise<Catalogue> {
  const { appearance, language } = await api.getPreferences();
  applyTheme(document.documentElement, appearance);
  return catalogueOf(language).catch(() => catalogueOf(firstLanguage));
}

/** The page speaks this language from now on. */
function spoken(catalogue: Catalogue): Catalogue {
  speak(catalogue.language);
  document.documentElement.lang = catalogue.language;
  return catalogue;
}
