import { type ReactElement, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CircleView } from '../../../shared/contract/network';
import type { Member } from '../../../shared/domain/circle';
import type { PersonId } from '../../../shared/domain/ids';
import { FindField, useNewPerson, usePeopleNames } from '../../choosers';
import { type NotePorts, useFocusAfterRemoval } from '../../records';
import { Button, MarginRow } from '../../ui';
import { FailureNotice } from '../../words';
import styles from './Circles.module.css';
import { MemberRow } from './MemberRow';
import { MemberRows } from './MemberRows';
import { type NamedMember, namedInOrder, withMember, withoutMember, withRole } from './members';
import type { CircleDraft } from './use-circle-draft';

/** Who is in the circle and what they are there; added by name, changed and taken out where they stand. */
export function Members(
  props: Pick<NotePorts, 'onOpenRecord'> & {
    readonly view: CircleView;
    readonly draft: CircleDraft;
    readonly isReadOnly: boolean;
  },
): ReactElement {
  const { view, draft, isReadOnly, onOpenRecord } = props;
  const t = useTranslations('circles.members');
  const { members } = draft.content;
  const known = useMemo(() => view.members.map(({ person }) => person), [view.members]);
  const people = usePeopleNames(known);
  const named = useMemo(() => namedInOrder(members, people.nameOf), [members, people]);
  const [removed, setRemoved] = useState<Member | null>(null);
  const [said, say] = useState('');
  const set = (next: readonly Member[]): void => draft.edit({ members: next });
  const focus = useFocusAfterRemoval<HTMLDivElement>(members.length);
  const take = (member: NamedMember, at: number): void => {
    focus.from(at);
    setRemoved({ person: member.person, role: member.role });
    say(t('removed', { name: member.name }));
    set(withoutMember(members, member.person));
  };
  const add = (person: PersonId, name: string): void => {
    setRemoved(null);
    say(t('added', { name }));
    set(withMember(members, { person, role: 'member' }));
  };
  const undo = (): void => {
    if (removed !== null) set(withMember(members, removed));
    setRemoved(null);
    say('');
  };
  return (
    <MarginRow label={t('title')} note={t('count', { count: members.length })} headingLevel={3} align="top">
      <div ref={focus.box}>
        {isReadOnly ? null : <AddMember members={members} people={people} onAdd={add} />}
        <p role="status" className={styles['said']}>
          {said}{' '}
          {removed === null ? null : (
            <Button variant="link" onPress={undo}>
              {t('undo')}
            </Button>
          )}
        </p>
        {members.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
        <MemberRows
          circle={view.circle.name}
          named={named}
          row={(member, at) => (
            <MemberRow
              member={member}
              at={at}
              isReadOnly={isReadOnly}
              onOpen={() => onOpenRecord({ kind: 'person', id: member.person })}
              onRole={role => set(withRole(members, member.person, role))}
              onRemove={() => take(member, at)}
            />
          )}
        />
      </div>
    </MarginRow>
  );
}

function AddMember(props: {
  readonly members: readonly Member[];
  readonly people: ReturnType<typeof usePeopleNames>;
  readonly onAdd: (person: PersonId, name: string) => void;
}): ReactElement {
  const { members, people, onAdd } = props;
  const t = useTranslations('circles.members');
  const choosers = useTranslations('choosers.person');
  const { create, task } = useNewPerson(person => onAdd(person.id, person.name));
  const present = useMemo(() => new Set<string>(members.map(({ person }) => person)), [members]);
  return (
    <>
      <FindField
        label={t('addLabel')}
        addLabel={t('add')}
        words={[]}
        choices={text => people.find(text, present)}
        createLabel={name => choosers('create', { name })}
        onCreate={create}
        onChoose={id => {
          const person = people.among(id);
          if (person !== undefined) onAdd(person, people.nameOf(person));
        }}
        onRemove={() => undefined}
      />
      <FailureNotice error={task.error} />
    </>
  );
}
