import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BrokenLink } from '../../../../shared/contract/network';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, brokenLinksQuery } from '../../../api';
import { Button, Dialog, Line, LineActions, LineList } from '../../../ui';
import { FailureNotice } from '../../../words';

/** Says, quietly, that links lead nowhere; opened, which ones, and what can be done about each. */
export function BrokenLinks({ onOpen }: { readonly onOpen: (id: EntryId) => void }): ReactElement | null {
  const t = useTranslations('journal.broken');
  const [isOpen, setOpen] = useState(false);
  const broken = useQuery(brokenLinksQuery).data ?? [];
  if (broken.length === 0 && !isOpen) return null;
  const open = (id: EntryId): void => {
    setOpen(false);
    onOpen(id);
  };
  return (
    <>
      <Button variant="link" size="text" onPress={() => setOpen(true)}>
        {t('said', { count: broken.length })}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('said', { count: broken.length })}
        width="wide"
        isDismissable
        actions={<Button onPress={() => setOpen(false)}>{t('done')}</Button>}
      >
        <p>{t('text')}</p>
        <LineList isRuled>
          {broken.slice(0, mostShown).map(link => (
            <BrokenLine key={`${link.entry.id} ${link.label}`} link={link} onOpen={open} />
          ))}
        </LineList>
        {broken.length > mostShown ? <p>{t('more', { count: broken.length - mostShown })}</p> : null}
      </Dialog>
    </>
  );
}

/** Lines that are drawn at once; the others come up as these are dealt with. */
const mostShown = 100;

function BrokenLine(props: {
  readonly link: BrokenLink;
  readonly onOpen: (id: EntryId) => void;
}): ReactElement {
  const { link, onOpen } = props;
  const t = useTranslations('journal');
  const { entry, label } = link;
  const writing = useMutation({
    mutationFn: () => api.createEntry({ kind: 'reflection', template: null, content: { title: label } }),
    onSuccess: view => onOpen(view.entry.id),
  });
  const title = entry.title === '' ? t('list.untitled') : entry.title;
  return (
    <Line title={label}>
      <p>{t('broken.in', { title })}</p>
      <LineActions>
        <Button
          variant="link"
          aria-label={t('broken.writeLabel', { label })}
          onPress={() => writing.mutate()}
        >
          {t('broken.write')}
        </Button>
        <Button variant="link" aria-label={t('broken.goLabel', { title })} onPress={() => onOpen(entry.id)}>
          {t('broken.go')}
        </Button>
      </LineActions>
      <FailureNotice error={writing.error} />
    </Line>
  );
}
