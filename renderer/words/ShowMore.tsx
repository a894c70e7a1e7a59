import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui';

/** Shows the rest of a list that begins with a few (`useFewAtFirst`); nothing when none is left. */
export function ShowMore(props: { readonly left: number; readonly onMore: () => void }): ReactElement | null {
  const t = useTranslations('words');
  if (props.left === 0) return null;
  return (
    <Button variant="link" onPress={props.onMore}>
      {t('showMore', { count: props.left })}
    </Button>
  );
}
