import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type Kind, kinds } from '../../../../shared/domain/status';
import { Button, Icon, MenuButton, StatusGlyph } from '../../../ui';
import styles from './Filter.module.css';

/** Which kinds the list shows; several may be chosen. */
export function KindMenu(props: {
  readonly kinds: readonly Kind[];
  readonly onKinds: (kinds: readonly Kind[]) => void;
}): ReactElement {
  const t = useTranslations('journal.filter');
  const words = useTranslations('words');
  const chosen = props.kinds;
  const [only] = chosen;
  const label =
    only === undefined
      ? t('allKinds')
      : chosen.length === 1
        ? words(`kinds.${only}`)
        : t('someKinds', { count: chosen.length });
  const toggle = (kind: Kind): void =>
    props.onKinds(kinds.filter(name => (name === kind ? !chosen.includes(name) : chosen.includes(name))));
  return (
    <MenuButton
      label={t('kinds')}
      trigger={
        <Button variant="quiet" size="text">
          <KindLabel>{label}</KindLabel>
        </Button>
      }
      groups={[
        {
          label: t('allKinds'),
          actions: [
            { id: 'all', label: t('allKinds'), isOn: chosen.length === 0, onAction: () => props.onKinds([]) },
          ],
        },
        {
          label: t('kinds'),
          actions: kinds.map(kind => ({
            id: kind,
            label: words(`kinds.${kind}`),
            glyph: <StatusGlyph kind={kind} />,
            isOn: chosen.includes(kind),
            onAction: () => toggle(kind),
          })),
        },
      ]}
    />
  );
}

function KindLabel({ children }: { readonly children: string }): ReactElement {
  return (
    <span className={styles['kinds']}>
      {children}
      <Icon name="chevron-down" />
    </span>
  );
}
