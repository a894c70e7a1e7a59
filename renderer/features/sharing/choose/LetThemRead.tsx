import type { ReactElement } from 'react';
import type { ShareableRow } from '../../../../shared/contract/sharing';
import type { Audience } from '../../../../shared/domain/entry';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import { api, useCircleList } from '../../../api';
import { RaiseAudience } from '../../../records';

/** Lets the recipient read an entry from now on, for a reason. */
export function LetThemRead(props: {
  readonly row: ShareableRow;
  readonly recipient: ShareRecipient;
  readonly onClose: () => void;
  readonly onRaised: () => void;
}): ReactElement {
  const { row, recipient, onClose, onRaised } = props;
  const circles = useCircleList().data ?? [];
  const circle =
    recipient.kind === 'circle' ? circles.find(({ id }) => id === recipient.circle)?.name : undefined;
  const before = row.entry.audience;
  const after = raisedFor(before, circle);
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

/** The audience with one circle more; without a circle, anybody. */
function raisedFor(before: Audience, circle: string | undefined): Audience {
  if (circle === undefined) return { kind: 'open' };
  return { kind: 'circles', circles: before.kind === 'circles' ? [...before.circles, circle] : [circle] };
}
