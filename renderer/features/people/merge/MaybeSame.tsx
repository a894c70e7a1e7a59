import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, type IconName, MarginRow, Notice } from '../../../ui';
import type { MergeKind } from './MergeDialog';

/** `others` are those with a name like this one's, each as it is spoken of. `more` says how many there are beside the first. */
export type MaybeSameProps<Id extends string> = {
  readonly kind: MergeKind;
  readonly icon: IconName;
  readonly others: readonly { readonly id: Id; readonly who: string }[];
  readonly more?: (count: number) => string;
  readonly compare: (other: Id, onClose: () => void) => ReactElement;
};

/** Says that another record may be the same, and offers to look. Dismissed until the page is opened again. */
export function MaybeSame<Id extends string>(props: MaybeSameProps<Id>): ReactElement | null {
  const { kind, icon, others, more, compare } = props;
  const t = useTranslations(`people.${kind}`);
  const [compared, setCompared] = useState<Id | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<Id>>(new Set());
  const open = others.filter(({ id }) => !dismissed.has(id));
  const [first] = open;
  if (first === undefined) return null;
  return (
    <MarginRow>
      <Notice
        title={t('maybe', { who: first.who })}
        icon={icon}
        actions={
          <>
            <Button variant="link" onPress={() => setCompared(first.id)}>
              {t('look')}
            </Button>
            <Button variant="link" onPress={() => setDismissed(before => new Set(before).add(first.id))}>
              {t('dismiss')}
            </Button>
          </>
        }
      >
        {open.length > 1 ? more?.(open.length - 1) : undefined}
      </Notice>
      {compared === null ? null : compare(compared, () => setCompared(null))}
    </MarginRow>
  );
}
