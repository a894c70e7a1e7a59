import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { circleKinds, rhythms } from '../../../shared/domain/circle';
import { RecordLine, RecordLines } from '../../records';
import { Select } from '../../ui';
import type { CirclePart } from './circle-part';

/** What kind of circle it is, how often it means to meet, and how much it may see. */
export function CircleLines({ view, draft, isReadOnly }: CirclePart): ReactElement {
  const t = useTranslations('circles.page');
  const kinds = useTranslations('circles.kind');
  const words = useTranslations('circles.rhythm');
  const { content, edit } = draft;
  return (
    <RecordLines>
      <RecordLine label={t('kind')}>
        {isReadOnly ? (
          <span>{kinds(content.kind)}</span>
        ) : (
          <Select
            variant="inline"
            label={t('kind')}
            options={circleKinds.map(id => ({ id, label: kinds(id) }))}
            value={content.kind}
            onChange={kind => edit({ kind })}
          />
        )}
      </RecordLine>
      <RecordLine label={t('rhythm')} isLeftOut={isReadOnly && content.rhythm === 'none'}>
        {isReadOnly ? (
          <span>{words(content.rhythm)}</span>
        ) : (
          <Select
            variant="inline"
            label={t('rhythm')}
            options={rhythms.map(id => ({ id, label: words(id) }))}
            value={content.rhythm}
            onChange={rhythm => edit({ rhythm })}
          />
        )}
      </RecordLine>
      <RecordLine label={t('sharedLabel')}>
        <span>{t('shared', { count: view.shared })}</span>
      </RecordLine>
    </RecordLines>
  );
}
