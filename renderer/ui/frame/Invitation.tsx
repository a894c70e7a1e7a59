import type { ReactElement } from 'react';
import { classesOf } from '../class-names';
import { EmptyState } from '../lists/EmptyState';
import styles from './Invitation.module.css';
import { MarginRow } from './MarginRow';
import { Sheet } from './Sheet';

const cx = classesOf(styles);

/** `label` names the sheet for ears; `more` says what will stand on it. */
export interface InvitationProps {
  readonly label: string;
  readonly invitation: string;
  readonly more: string;
}

/** The sheet beside a list while nothing is chosen. */
export function Invitation({ label, invitation, more }: InvitationProps): ReactElement {
  return (
    <Sheet label={label}>
      <MarginRow>
        <div className={cx('none')}>
          <EmptyState invitation={invitation}>{more}</EmptyState>
        </div>
      </MarginRow>
    </Sheet>
  );
}
