import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../../../shared/assert-never';
import type { PersonRow } from '../../../shared/contract/network';
import type { NamedHit } from '../../../shared/contract/search';
import { Highlight, Icon, type IconName, Kbd } from '../../ui';
import { classesOf } from '../../ui/class-names';
import type { ActionHit } from './action';
import { EntryOption } from './EntryOption';
import styles from './OptionRow.module.css';
import type { PaletteOption } from './options';

const cx = classesOf(styles);

interface OptionRowProps {
  readonly id: string;
  readonly option: PaletteOption;
  readonly isUnderCursor: boolean;
  readonly onChoose: () => void;
}

/** One option; focus stays in the field, so the cursor is drawn here and told there. */
export function OptionRow({ id, option, isUnderCursor, onChoose }: OptionRowProps): ReactElement {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isUnderCursor}
      className={cx('row', isUnderCursor && 'cursor')}
      onMouseDown={event => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={event => (event.key === 'Enter' ? onChoose() : undefined)}
    >
      <Content option={option} isUnderCursor={isUnderCursor} />
    </div>
  );
}

function Content(props: Pick<OptionRowProps, 'option' | 'isUnderCursor'>): ReactElement {
  const t = useTranslations('palette');
  const { option, isUnderCursor } = props;
  switch (option.kind) {
    case 'entry':
      return <EntryOption hit={option.hit} isOpened={isUnderCursor} />;
    case 'show-all':
      return <Line icon="list" title={t('showAll')} />;
    case 'person':
      return <PersonOption person={option.person} />;
    case 'named':
      return <NamedOption hit={option.hit} />;
    case 'action':
      return <ActionOption hit={option.hit} />;
    default:
      return assertNever(option);
  }
}

function PersonOption({ person }: { readonly person: PersonRow }): ReactElement {
  const about = [person.role, person.school?.name ?? ''].filter(part => part !== '').join(' · ');
  return <Line icon="person" title={person.name} end={about} />;
}

const namedIcons = {
  person: 'person',
  tag: 'hash',
  'saved-search': 'bookmark',
} as const satisfies Record<NamedHit['kind'], IconName>;

function NamedOption({ hit }: { readonly hit: NamedHit }): ReactElement {
  const t = useTranslations('palette');
  return (
    <Line
      icon={namedIcons[hit.kind]}
      title={<Highlight segments={hit.segments} />}
      end={hit.kind === 'saved-search' ? null : t('count', { count: hit.count })}
    />
  );
}

function ActionOption({ hit }: { readonly hit: ActionHit }): ReactElement {
  const { icon = 'arrow-right', keys } = hit.action;
  return (
    <Line
      icon={icon}
      title={<Highlight segments={hit.name} />}
      end={keys === undefined ? null : <Kbd keys={keys} />}
    />
  );
}

function Line(props: {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly end?: ReactNode;
}): ReactElement {
  return (
    <>
      <Icon name={props.icon} />
      <span className={cx('title')}>{props.title}</span>
      <span className={cx('end')}>{props.end}</span>
    </>
  );
}
