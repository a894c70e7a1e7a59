import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow, PersonView } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, personQuery, putPerson } from '../../../api';
import { PersonField } from '../../../choosers';
import { Button, Dialog, MarginRow, Notice } from '../../../ui';
import { useDay, useSpokenDay } from '../../../words';
import { MergeDialog, type MergeSide } from './MergeDialog';

/** `onKept` is called with the person both are now. */
export type MergePorts = {
  readonly onKept: (id: PersonId) => void;
  /** Puts on the disk what was typed. */
  readonly flush: () => Promise<void>;
};

/** Says that somebody else may be the same person, and offers to look. Dismissed until the page is opened again. */
export function MaybeSame({
  view,
  ...ports
}: MergePorts & { readonly view: PersonView }): ReactElement | null {
  const t = useTranslations('people.merge');
  const [other, setOther] = useState<PersonId | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<PersonId>>(new Set());
  const open = view.maybeSame.filter(row => !dismissed.has(row.id));
  const [first] = open;
  if (first === undefined) return null;
  const who = first.school === null ? first.name : t('of', { name: first.name, school: first.school.name });
  return (
    <MarginRow>
      <Notice
        title={t('maybe', { who })}
        icon="people"
        actions={
          <>
            <Button variant="link" onPress={() => setOther(first.id)}>
              {t('look')}
            </Button>
            <Button variant="link" onPress={() => setDismissed(before => new Set(before).add(first.id))}>
              {t('dismiss')}
            </Button>
          </>
        }
      >
        {open.length > 1 ? t('maybeMore', { count: open.length - 1 }) : null}
      </Notice>
      {other === null ? null : (
        <ComparePeople one={view} other={other} onClose={() => setOther(null)} {...ports} />
      )}
    </MarginRow>
  );
}

/** Asks who else this person is, then compares the two. */
export function MergeWith(
  props: MergePorts & { readonly view: PersonView; readonly onClose: () => void },
): ReactElement {
  const { view, onClose, ...ports } = props;
  const t = useTranslations('people.merge');
  const [picked, setPicked] = useState<readonly PersonId[]>([]);
  const [other, setOther] = useState<PersonId | null>(null);
  const [first] = picked;
  if (other !== null) return <ComparePeople one={view} other={other} onClose={onClose} {...ports} />;
  return (
    <Dialog
      isOpen
      title={t('pickTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" isDisabled={first === undefined} onPress={() => setOther(first ?? null)}>
            {t('compare')}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <PersonField
        variant="box"
        label={t('pick')}
        addLabel={t('pickAdd')}
        most={1}
        without={[view.person.id]}
        value={picked}
        onChange={setPicked}
      />
    </Dialog>
  );
}

function ComparePeople(
  props: MergePorts & {
    readonly one: PersonView;
    readonly other: PersonId;
    readonly onClose: () => void;
  },
): ReactElement | null {
  const { one, other, onClose, onKept, flush } = props;
  const t = useTranslations('people.merge');
  const client = useQueryClient();
  const sideOf = useMergeSide();
  const { data: second } = useQuery(personQuery(other));
  if (second === undefined) return null;
  return (
    <MergeDialog<PersonId>
      words={{
        title: t('title'),
        stays: t('stays'),
        none: t('none'),
        happens: (keep, gone) =>
          foldName(keep) === foldName(gone) ? t('happensSame', { keep }) : t('happens', { keep, gone }),
        cannot: t('cannot'),
        confirm: t('confirm'),
        pending: t('pending'),
        cancel: t('cancel'),
      }}
      sides={[sideOf(one.row), sideOf(second.row)]}
      onClose={onClose}
      onMerge={async (keep, gone) => {
        await flush();
        putPerson(client, await api.mergePeople({ keep, gone }));
        onClose();
        onKept(keep);
      }}
    />
  );
}

function useMergeSide(): (row: PersonRow) => MergeSide<PersonId> {
  const t = useTranslations('people.merge');
  const spoken = useSpokenDay();
  const today = useDay();
  return row => ({
    id: row.id,
    name: row.name,
    facts: [
      [t('post'), row.role],
      [t('school'), row.school?.name ?? ''],
      [t('aliases'), row.alsoKnownAs.join(', ')],
      [t('entries'), t('entriesCount', { count: row.entries })],
      [t('waiting'), String(row.waiting)],
      [t('spoke'), row.lastSpoke === null ? '' : spoken(row.lastSpoke, today)],
    ],
  });
}
