import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { InertMarkdown } from '../../markdown/InertMarkdown';
import { Button, Dialog, SearchField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './GuideWindow.module.css';
import { firstFile, type GuidePage, linkedPage, pagesWith } from './pages';
import { pages, pictureAddresses } from './texts';

const cx = classesOf(styles);

/** The user guide over whatever is open: its pages on one side, the page that is read on the other. */
export default function GuideWindow({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('guide');
  const words = useTranslations('words');
  const [file, setFile] = useState(firstFile);
  const page = pages.find(page => page.file === file);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable
      width="wide"
      title={t('title')}
      actions={
        <Button variant="filled" onPress={onClose}>
          {words('close')}
        </Button>
      }
    >
      <div className={cx('guide')}>
        <Contents open={file} onOpen={setFile} />
        {page === undefined ? null : <Reading key={file} page={page} onOpen={setFile} />}
      </div>
    </Dialog>
  );
}

type Opener = (file: string) => void;

function Contents({ open, onOpen }: { readonly open: string; readonly onOpen: Opener }): ReactElement {
  const t = useTranslations('guide');
  const [typed, setTyped] = useState('');
  const found = pagesWith(pages, typed);
  return (
    <nav aria-label={t('pages')} className={cx('contents')}>
      <SearchField label={t('search')} clearLabel={t('clear')} value={typed} onChange={setTyped} />
      <p role="status" className={cx('none')}>
        {found.length === 0 ? t('nothing') : ''}
      </p>
      <ul lang="en-GB">
        {found.map(({ file, title }) => (
          <li key={file}>
            <button
              type="button"
              className={cx('page')}
              aria-current={file === open ? 'page' : undefined}
              onClick={() => onOpen(file)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const scrolledByKeys = (label: string) => ({ role: 'region', 'aria-label': label, tabIndex: 0 });

/** Has the keyboard when it comes, so that its keys scroll. The guide is in English, whatever the head speaks. */
function Reading({ page, onOpen }: { readonly page: GuidePage; readonly onOpen: Opener }): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={region} lang="en-GB" className={cx('reading')} {...scrolledByKeys(page.title)}>
      <h3 className={cx('title')}>{page.title}</h3>
      <InertMarkdown
        text={page.body}
        picture={(name, description) => {
          const address = pictureAddresses.get(name);
          return address === undefined ? null : <img src={address} alt={description} />;
        }}
        pageOf={address => {
          const linked = linkedPage(pages, address);
          return linked === null ? null : () => onOpen(linked.file);
        }}
      />
    </div>
  );
}
