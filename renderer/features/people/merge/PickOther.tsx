import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../../ui';
import type { MergeKind } from './MergeDialog';

/** `self` cannot be the other one. `field` is where the other one is chosen. */
export type PickOtherProps<Id extends string> = {
  readonly kind: MergeKind;
  readonly self: Id;
  readonly field: (picked: Id | null, pick: (id: Id | null) => void) => ReactElement;
  readonly compare: (other: Id, onClose: () => void) => ReactElement;
  readonly onClose: () => void;
};

/** Asks which other record this is, then compares the two. */
export function PickOther<Id extends string>(props: PickOtherProps<Id>): ReactElement {
  const { kind, self, field, compare, onClose } = props;
  const t = useTranslations(`people.${kind}`);
  const [picked, pick] = useState<Id | null>(null);
  const [compared, setCompared] = useState<Id | null>(null);
  if (compared !== null) return compare(compared, onClose);
  return (
    <Dialog
      isOpen
      title={t('pickTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="filled"
            isDisabled={picked === null || picked === self}
            onPress={() => setCompared(picked)}
          >
            {t('compare')}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {field(picked, pick)}
    </Dialog>
  );
}
