import type { ReactElement } from 'react';
import { Button, MarginRow, Sheet } from '../../ui';
import { FailureNotice } from '../../words';

/** The sheet of a record that is still being read, or could not be: then it says why and leads back. `label` names the sheet for ears. */
export function MissingRecord(props: {
  readonly label: string;
  readonly error: unknown;
  readonly back: string;
  readonly onBack: () => void;
}): ReactElement {
  const { label, error, back, onBack } = props;
  return (
    <Sheet label={label}>
      {error === null ? null : (
        <MarginRow>
          <FailureNotice error={error} />
          <Button variant="link" onPress={onBack}>
            {back}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}
