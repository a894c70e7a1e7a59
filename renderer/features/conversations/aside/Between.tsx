import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationView } from '../../../../shared/contract/network';
import { sentence, spelled } from '../../../../shared/messages/numbers';
import { AsideSection } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { nameList, shortNames } from '../../../words';
import styles from './Aside.module.css';

const cx = classesOf(styles);

/** What has gone between the head and these people this school year, as far as there was anything. */
export function Between({ view }: { readonly view: ConversationView }): ReactElement | null {
  const t = useTranslations('conversations.aside');
  const { received, given } = view.exchange;
  if (received === 0 && given === 0) return null;
  const names = shortNames(view.row.people.map(({ name }) => name));
  const isNamed = names.length > 0 && names.length <= 2;
  const name = isNamed ? nameList(names) : t('these');
  const times = (count: number) => t('times', { count, spelled: spelled(count) });
  const sentences = [
    ...(received > 0 ? [t('helpedYou', { name, count: names.length, times: times(received) })] : []),
    ...(given > 0 ? [t('helpedThem', { name: isNamed ? name : t('them'), times: times(given) })] : []),
  ];
  return (
    <AsideSection title={t('between')}>
      <p className={cx('sentences')}>{sentence(sentences.join(' '))}</p>
    </AsideSection>
  );
}
