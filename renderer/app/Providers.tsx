import { type ReactElement, type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import type { HostFacts } from '../../shared/contract/host';
import { createFlushRegistry, FlushContext } from '../api';
import { HostContext } from '../host';
import { messages } from './messages';

/** Words, host facts and the register of unsaved text, for everything below. */
export function Providers(props: { readonly host: HostFacts; readonly children: ReactNode }): ReactElement {
  const [flushers] = useState(createFlushRegistry);
  return (
    <IntlProvider locale="en-GB" messages={messages} timeZone={timeZone}>
      <I18nProvider locale="en-GB">
        <HostContext value={props.host}>
          <FlushContext value={flushers}>{props.children}</FlushContext>
        </HostContext>
      </I18nProvider>
    </IntlProvider>
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
