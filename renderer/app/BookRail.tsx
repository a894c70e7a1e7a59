import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type PlaceName, placeNames } from '../../shared/contract/events';
import { localDateOf } from '../../shared/domain/time';
import { useToday } from '../api';
import { useKeyNames } from '../host';
import { Rail } from '../ui';
import { settingsPlace } from './place';
import { placeIcons } from './place-icons';
import { RailNotes } from './RailNotes';
import { type ShortcutName, shortcuts } from './shortcuts';
import type { Navigation } from './useTrail';
import type { OpenStatus } from './vault-state';

/** The rail: what to do, where to go, and the lock. Only Questions has a count. */
export function BookRail(props: {
  readonly status: OpenStatus;
  readonly navigation: Navigation;
  readonly onCommand: (name: ShortcutName) => void;
}): ReactElement {
  const { status, navigation, onCommand } = props;
  const t = useTranslations('app');
  const nameOf = useKeyNames();
  const open = useToday(localDateOf(Date.now()).slice(0, 7)).data?.openQuestions.total;
  const places = placeNames.map(id => ({
    id,
    label: t(`places.${id}`),
    icon: placeIcons[id],
    ...counted(id),
  }));

  function counted(id: PlaceName) {
    if (id !== 'questions' || open === undefined || open === 0) return {};
    return { count: open, countLabel: t('places.openQuestions', { count: open }) };
  }

  return (
    <Rail
      name={t('name')}
      label={t('places.label')}
      actions={[
        {
          label: t('rail.write'),
          icon: 'pencil',
          keys: nameOf(shortcuts.write),
          isMain: true,
          onPress: () => onCommand('write'),
        },
        {
          label: t('rail.find'),
          icon: 'search',
          keys: nameOf(shortcuts.find),
          onPress: () => onCommand('find'),
        },
      ]}
      places={places}
      current={navigation.here.name}
      onGo={navigation.goToTab}
      lock={{
        title: t('rail.unlocked'),
        note: t('rail.closesAfter', { minutes: status.idleMinutes }),
        action: t('rail.lockNow'),
        keys: nameOf(shortcuts.lock),
        onLock: () => onCommand('lock'),
      }}
    >
      <RailNotes
        status={status}
        onLeaveSample={() => onCommand('lock')}
        onRecoveryKey={() => navigation.go(settingsPlace('security'))}
      />
    </Rail>
  );
}
