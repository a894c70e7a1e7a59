import { type ReactElement, type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import type { HostFacts } from '../../shared/contract/host';
import { createFlushRegistry, FlushContext } from '../api';
import { HostContext } from '../host';
import { LanguageContext } from '../ui';
import type { Catalogue } from './messages';

interface ProvidersProps {
  readonly host: HostFacts;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

/** Words, host facts and the register of unsaved text, for everything below. */
export function Providers({ host, catalogue, children }: ProvidersProps): ReactElement {
  const [flushers] = useState(createFlushRegistry);
  const { language, messages } = catalogue;
  return (
    <IntlProvider locale={language} messages={messages} timeZone={timeZone}>
      <I18nProvider locale={fieldLocale}>
        <LanguageContext value={language}>
          <HostContext value={host}>
            <FlushContext value={flushers}>{children}</FlushContext>
          </HostContext>
        </LanguageContext>
      </I18nProvider>
    </IntlProvider>
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Chromium knows no Welsh dates: told `cy`, fields for them would put the month first. Both languages write day, month, year. */
const fieldLocale = 'en-GB';
