import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow } from '../../../../shared/contract/network';
import { conversationKinds } from '../../../../shared/domain/conversation';
import type { PersonId, SchoolId } from '../../../../shared/domain/ids';
import { isLocalDate } from '../../../../shared/domain/time';
import { usePersonList } from '../../../api';
import { CircleField, PersonField, SchoolField } from '../../../choosers';
import { ChoiceBar, DateField, Select, TextField } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Details.module.css';
import { type Settled, type TypedDetails, usualMinutes } from './details';
import { useLength } from './use-length';

const cx = classesOf(styles);

/** `known` names those chosen, who may be in the bin. `problem` is what has to be mended first. */
export type DetailsFieldsProps = {
  readonly typed: TypedDetails;
  readonly known?: Pick<ConversationRow, 'people' | 'circle' | 'place'>;
  readonly problem: Extract<Settled, { readonly ready: false }>['problem'] | null;
  readonly onType: (changes: Partial<TypedDetails>) => void;
};

/** What, with whom, where, when and for how long. */
export function DetailsFields(props: DetailsFieldsProps): ReactElement {
  const { typed, known, onType } = props;
  const t = useTranslations('conversations');
  const schoolOf = useSchoolOf();
  const onPeople = (people: readonly PersonId[]) => {
    const [only] = people;
    const isFirst = typed.people.length === 0 && typed.place === null && only !== undefined;
    onType({ people, ...(isFirst ? { place: schoolOf(only) } : {}) });
  };
  return (
    <>
      <ChoiceBar
        label={t('details.kind')}
        options={conversationKinds.map(id => ({ id, label: t(`kind.${id}`) }))}
        value={typed.kind}
        onChange={kind => onType({ kind })}
      />
      <PersonField
        variant="box"
        label={t('details.who')}
        value={typed.people}
        known={known?.people ?? []}
        onChange={onPeople}
      />
      <div className={cx('pair')}>
        <CircleField
          variant="box"
          label={t('details.circle')}
          value={typed.circle}
          known={known?.circle ?? null}
          onChange={circle => onType({ circle })}
        />
        <SchoolField
          variant="box"
          label={t('details.place')}
          value={typed.place}
          known={known?.place ?? null}
          onChange={place => onType({ place })}
        />
      </div>
      <WhenFields {...props} />
      <TextField
        label={t('details.title')}
        description={t('details.titleHint')}
        value={typed.title}
        maxLength={500}
        onChange={title => onType({ title })}
      />
    </>
  );
}

function WhenFields({ typed, problem, onType }: DetailsFieldsProps): ReactElement {
  const t = useTranslations('conversations.details');
  const length = useLength();
  const { minutes } = typed;
  const offered: readonly number[] =
    minutes === null || usualMinutes.some(usual => usual === minutes)
      ? usualMinutes
      : [...usualMinutes, minutes].sort((a, b) => a - b);
  return (
    <div className={cx('when')}>
      <DateField
        label={t('day')}
        value={typed.date ?? undefined}
        onChange={day => onType({ date: day !== undefined && isLocalDate(day) ? day : null })}
        openLabel={t('openCalendar')}
        clearLabel={t('clearDate')}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
        error={problem === 'day' ? t('dayMissing') : undefined}
      />
      <TextField
        label={t('time')}
        placeholder={t('timePlaceholder')}
        value={typed.time}
        maxLength={20}
        onChange={time => onType({ time })}
        error={problem === 'time' ? t('timeWrong') : undefined}
      />
      <Select
        label={t('length')}
        options={[
          { id: open, label: t('lengthOpen') },
          ...offered.map(count => ({ id: String(count), label: length(count) })),
        ]}
        value={minutes === null ? open : String(minutes)}
        onChange={id => onType({ minutes: id === open ? null : Number(id) })}
      />
    </div>
  );
}

const open: string = 'open';

/** Where somebody works, as far as it is known. */
export function useSchoolOf(): (person: PersonId) => SchoolId | null {
  const people = usePersonList().data ?? [];
  return id => {
    const school = people.find(person => person.id === id)?.school ?? null;
    return school === null || school.inBin ? null : school.id;
  };
}
