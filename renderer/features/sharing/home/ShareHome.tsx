import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { HandoverId, SharingId } from '../../../../shared/domain/sharing/sharing';
import { Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { ShareStart } from '../share-start';
import { BegunList } from './BegunList';
import styles from './Home.module.css';
import { LeftList } from './LeftList';

const cx = classesOf(styles);

/**
 * `news`: packs that wait in a shared folder; `requests`: people who asked what is kept about them; `card`: the head's own.
 * Nothing is shown before it `isKnown`: lists that come one after the other would move what she is about to press.
 */
export type ShareHomeProps = {
  readonly isKnown: boolean;
  readonly news: ReactNode;
  readonly requests: ReactNode;
  readonly card: ReactNode;
  readonly onChoose: (start: ShareStart) => void;
  readonly onOpenSharing: (id: SharingId) => void;
  readonly onOpenHandover: (id: HandoverId) => void;
  readonly onTakeIn: () => void;
  readonly onDesk: () => void;
  readonly onReview: () => void;
};

/** What waits, what can be given and taken in, and what has left. */
export function ShareHome(props: ShareHomeProps): ReactElement {
  const t = useTranslations('sharing.home');
  return (
    <Sheet header={<SheetHeader size="page" title={t('title')} summary={t('summary')} />}>
      {props.isKnown ? <Ways {...props} /> : null}
    </Sheet>
  );
}

function Ways(props: ShareHomeProps): ReactElement {
  const t = useTranslations('sharing.home');
  return (
    <>
      {props.news}
      <BegunList onOpen={props.onOpenSharing} />
      <MarginRow label={t('give.title')} note={t('give.note')} headingLevel={2}>
        <div className={cx('block')}>
          <p>{t('give.text')}</p>
          <Button
            variant="filled"
            icon="share"
            onPress={() => props.onChoose({ recipient: null, choice: null, sharing: null })}
          >
            {t('give.action')}
          </Button>
        </div>
      </MarginRow>
      <MarginRow label={t('takeIn.title')} headingLevel={2}>
        <div className={cx('block')}>
          <p>{t('takeIn.text')}</p>
          <Button icon="import" onPress={props.onTakeIn}>
            {t('takeIn.action')}
          </Button>
        </div>
      </MarginRow>
      {props.requests}
      <LeftList onOpen={props.onOpenHandover} />
      {props.card}
      <MarginRow label={t('people.title')} headingLevel={2}>
        <dl className={cx('ways')}>
          <div>
            <dt>
              <Button variant="link" onPress={props.onDesk}>
                {t('people.desk')}
              </Button>
            </dt>
            <dd>{t('people.deskMore')}</dd>
          </div>
          <div>
            <dt>
              <Button variant="link" onPress={props.onReview}>
                {t('people.review')}
              </Button>
            </dt>
            <dd>{t('people.reviewMore')}</dd>
          </div>
        </dl>
      </MarginRow>
    </>
  );
}
