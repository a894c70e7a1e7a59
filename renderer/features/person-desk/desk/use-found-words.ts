import { useTranslations } from 'use-intl';
import type { DeskItem, DeskView } from '../../../../shared/contract/sharing';
import { nameList } from '../../../words';
import { countsSaid } from './found';

/** What was found of somebody, in words. */
export type FoundWords = {
  readonly titleOf: (item: DeskItem) => string;
  /** How it is about them, and that it is in the bin. */
  readonly touchesOf: (item: DeskItem) => string;
  /** `34 entries, 5 conversations and one circle`; empty where nothing was found. */
  readonly countsOf: (counts: DeskView['counts']) => string;
};

export function useFoundWords(): FoundWords {
  const t = useTranslations('personDesk.desk');
  const words = useTranslations('words');
  return {
    titleOf: ({ title, where }) => {
      if (where.kind === 'text')
        return title === '' ? t(`text.${where.of}`) : `${t(`text.${where.of}`)}: ${title}`;
      return title === '' ? words('untitled') : title;
    },
    touchesOf: item =>
      [
        ...item.touches.map(touch => t(`touch.${touch}`)),
        ...(item.inBin ? [t('inBin')] : []),
        ...(item.sure ? [] : [t('unsure')]),
      ].join(', '),
    countsOf: counts => nameList(countsSaid(counts).map(name => t(`count.${name}`, { count: counts[name] }))),
  };
}
