import type { ReactElement } from 'react';
import type { ShareableRow } from '../../../../shared/contract/sharing';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import { api, useCircleList } from '../../../api';
import { RaiseAudience } from '../../../records';
import { raisedAudience } from './raised-audience';

/** Lets the recipient read an entry from now on, for a reason. */
export function LetThemRead(props: {
  readonly row: ShareableRow;
  readonly recipient: ShareRecipient;
  readonly onClose: () => void;
  readonly onRaised: () => void;
}): ReactElement | null {
  const { row, recipient, onClose, onRaised } = props;
  const circles = useCircleList().data ?? [];
  const circle =
    recipient.kind === 'circle' ? circles.find(({ id }) => id === recipient.circle)?.name : undefined;
  const before = row.entry.audience;
  const after = raisedAudience(before, recipient, circle);
  if (after === null) return null;
  return (
    <RaiseAudience
      before={before}
      after={after}
      onClose={onClose}
      onRaise={async reason => {
        await api.raiseAudience({ entry: row.entry.id, revision: row.revision, audience: after, reason });
        onRaised();
      }}
    />
  );
}
