import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { AppTextName } from '../../../shared/contract/about';
import { readLicences } from '../../../shared/domain/app-licences';
import { api } from '../../api';
import { InertMarkdown } from '../../markdown/InertMarkdown';
import { MissingRecord } from '../../records';
import { Button, MarginRow, Sheet, SheetHeader } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './AppTextPage.module.css';
import { versionsIn } from './versions';

const cx = classesOf(styles);

/** A text that came with the app, to be read from top to bottom. */
export function AppTextPage(props: {
  readonly name: AppTextName;
  readonly onLeave: () => void;
}): ReactElement {
  const { name, onLeave } = props;
  const t = useTranslations('settings.about');
  const { data, error } = useQuery({
    queryKey: ['app-text', name],
    queryFn: () => api.readAppText({ name }),
  });
  const title = t(`${name}.title`);
  if (data === undefined)
    return <MissingRecord label={title} error={error} back={t('back')} onBack={onLeave} />;
  return (
    <Sheet
      label={title}
      header={<SheetHeader title={title} summary={t(`${name}.text`)} />}
      footer={
        <Button icon="arrow-left" onPress={onLeave}>
          {t('back')}
        </Button>
      }
    >
      <Reading label={title}>{name === 'news' ? <News text={data} /> : <Licences text={data} />}</Reading>
    </Sheet>
  );
}

const scrolledByKeys = (label: string) => ({ role: 'region', 'aria-label': label, tabIndex: 0 });

/** Has the keyboard from the start, so that its keys scroll. What is in it is in English, whatever the head speaks. */
function Reading(props: { readonly label: string; readonly children: ReactElement }): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={region} className={cx('region')} {...scrolledByKeys(props.label)}>
      <div lang="en-GB" className={cx('reading')}>
        {props.children}
      </div>
    </div>
  );
}

function News({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {versionsIn(text).map(({ title, body }) => (
        <MarginRow key={title} label={title} headingLevel={2} align="top">
          <InertMarkdown text={body} picture={() => null} />
        </MarginRow>
      ))}
    </>
  );
}

function Licences({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {readLicences(text).map(({ title, text }) => (
        <MarginRow key={title}>
          <h2 className={cx('title')}>{title}</h2>
          <pre className={cx('licence')}>{text}</pre>
        </MarginRow>
      ))}
    </>
  );
}
