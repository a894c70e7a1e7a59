import '../../renderer/ui/styles.css';
import { type ReactElement, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../../renderer/ui';
import { Components } from './Components';
import { Journal } from './Journal';
import { Search } from './Search';
import { Today } from './Today';
import { Unlock } from './Unlock';

const asked = new URLSearchParams(window.location.search);

function page(name: string | null): ReactElement {
  switch (name) {
    case 'unlock':
      return <Unlock />;
    case 'today':
      return <Today />;
    case 'journal':
      return <Journal />;
    case 'search':
      return <Search />;
    default:
      return <Components />;
  }
}

const theme = asked.get('theme');
applyTheme(document.documentElement, theme === 'dark' || theme === 'light' ? theme : 'system');

const root = document.getElementById('root');
if (root === null) throw new Error('The gallery page has no root.');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">{page(asked.get('page'))}</I18nProvider>
  </StrictMode>,
);
