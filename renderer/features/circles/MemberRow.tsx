import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type MemberRole, memberRoles } from '../../../shared/domain/circle';
import { IconButton, Select } from '../../ui';
import styles from './Circles.module.css';
import type { NamedMember } from './members';

/** One member: who, what they are here, and the way out. `at` is the place in the list. */
export function MemberRow(props: {
  readonly member: NamedMember;
  readonly at: number;
  readonly isReadOnly: boolean;
  readonly onOpen: () => void;
  readonly onRole: (role: MemberRole) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { member, at, isReadOnly, onOpen, onRole, onRemove } = props;
  const t = useTranslations('circles.members');
  const roles = useTranslations('circles.role');
  return (
    <div className={styles['member']}>
      <div className={styles['memberName']}>
        <Button className={styles['open'] ?? ''} onPress={onOpen}>
          {member.name}
        </Button>
      </div>
      <div className={styles['memberEnd']}>
        <Select
          variant="inline"
          label={t('roleOf', { name: member.name })}
          isDisabled={isReadOnly}
          options={memberRoles.map(id => ({ id, label: roles(id) }))}
          value={member.role}
          onChange={onRole}
        />
        {isReadOnly ? null : (
          <IconButton
            icon="close"
            label={t('remove', { name: member.name })}
            data-remove={at}
            onPress={onRemove}
          />
        )}
      </div>
    </div>
  );
}
