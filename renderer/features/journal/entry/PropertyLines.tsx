import { type ReactElement, type ReactNode, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { RecordRef } from '../../../../shared/contract/network';
import type { EntryId } from '../../../../shared/domain/ids';
import { type Status, statusesOf } from '../../../../shared/domain/status';
import type { LocalDate } from '../../../../shared/domain/time';
import { useSettings, useTags } from '../../../api';
import { WordsField } from '../../../choosers/WordsField';
import { Icon, MarginRow, MenuButton, Select, StatusGlyph } from '../../../ui';
import { progressOf } from '../../../ui/marks/status-progress';
import { AnswersLine } from './AnswersLine';
import { AudienceLine } from './AudienceLine';
import { ConversationLine } from './ConversationLine';
import { LookAgainLine } from './LookAgainLine';
import { withName, withoutName, writtenNames } from './names';
import { OutcomeLine } from './OutcomeLine';
import { PeopleLine } from './PeopleLine';
import styles from './PropertyLines.module.css';
import { SeenAtLine } from './SeenAtLine';
import type { Saver, SaverSnapshot } from './saver';
import { ThankedLine } from './ThankedLine';
import { TrailLine } from './TrailLine';
import type { Raise } from './use-raising';
import { WaitsForLine } from './WaitsForLine';

/** What every property line has: the entry as it is, and where a change goes. */
export type LineProps = {
  readonly view: EntryView;
  readonly fields: SaverSnapshot['fields'];
  readonly edit: Saver['edit'];
  readonly isReadOnly: boolean;
  readonly onOpenRecord: (record: RecordRef) => void;
};

/** Labels in the margin, values in the text; each value can be changed where it stands. */
export function PropertyLines(
  props: LineProps & {
    readonly today: LocalDate;
    readonly onOpen: (id: EntryId) => void;
    readonly onWriteAnswer: () => void;
    readonly onRaise: Raise;
    /** What others say of the entry, in lines of their own. */
    readonly more: ReactNode;
  },
): ReactElement {
  const { view, fields, edit, isReadOnly, onOpenRecord, today } = props;
  const line = { view, fields, edit, isReadOnly, onOpenRecord };
  const outcome = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles['lines']}>
      <StatusLine {...line} />
      <PeopleLine {...line} />
      {fields.kind === 'question' ? <WaitsForLine {...line} /> : null}
      {fields.kind === 'practice' ? <SeenAtLine {...line} /> : null}
      <ThemeLine {...line} />
      <AudienceLine {...line} onRaise={props.onRaise} />
      {fields.kind === 'reflection' ? null : (
        <LookAgainLine {...line} today={today} onSayOutcome={() => outcome.current?.focus()} />
      )}
      {fields.kind === 'reflection' && fields.answers.length === 0 ? null : (
        <AnswersLine {...line} onOpen={props.onOpen} onWriteAnswer={props.onWriteAnswer} />
      )}
      <OutcomeLine {...line} today={today} area={outcome} />
      {fields.kind === 'advice' ? <ThankedLine {...line} today={today} /> : null}
      <ConversationLine {...line} today={today} />
      <TrailLine {...line} today={today} />
      {props.more}
    </div>
  );
}

/** One line: its name in the margin, its value in the text. */
export function PropertyLine(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <MarginRow tone="quiet" label={props.label}>
      <div className={styles['value']}>{props.children}</div>
    </MarginRow>
  );
}

function StatusLine({ fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const words = useTranslations('words');
  const statuses: readonly Status[] = statusesOf[fields.kind];
  const { status } = fields;
  return (
    <PropertyLine label={words(`kind.${fields.kind}`)}>
      {status === null ? (
        <span className={styles['glyphed']}>
          <StatusGlyph kind={fields.kind} />
          {t('onlyForYou')}
        </span>
      ) : (
        <Select
          variant="inline"
          label={t('status')}
          isDisabled={isReadOnly}
          options={statuses.map(id => ({
            id,
            label: words(`status.${id}`),
            glyph: <StatusGlyph kind={fields.kind} progress={progressOf(id)} />,
          }))}
          value={status}
          onChange={next => edit({ status: next })}
        />
      )}
    </PropertyLine>
  );
}

function ThemeLine(props: LineProps): ReactElement {
  const { view, fields, edit, isReadOnly } = props;
  const t = useTranslations('journal.entry');
  const known = useTags().data ?? [];
  const written = writtenNames(view.tags, [...view.entry.tags, ...fields.tags]);
  return (
    <PropertyLine label={t('theme')}>
      <ThemeMenu {...props} />
      {fields.tags.length + written.length === 0 ? null : <span className={styles['dot']}>·</span>}
      <WordsField
        label={t('themes')}
        addLabel={t('addTag')}
        words={fields.tags.map(tag => ({ id: tag, label: tag }))}
        extra={written}
        options={known.map(({ name }) => ({ id: name, label: name }))}
        isReadOnly={isReadOnly}
        onAdd={tag => edit({ tags: withName(fields.tags, tag) })}
        onAddTyped={tag => edit({ tags: withName(fields.tags, tag.replace(/^#/, '')) })}
        onRemove={tag => edit({ tags: withoutName(fields.tags, tag) })}
      />
    </PropertyLine>
  );
}

function ThemeMenu({ fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const themes = useSettings().data?.themes ?? [];
  const chosen = themes.filter(theme => fields.themes.includes(theme.id));
  const label = chosen.length === 0 ? t('chooseTheme') : chosen.map(theme => theme.name).join(' · ');
  return (
    <MenuButton
      label={t('themes')}
      placement="bottom start"
      trigger={
        <AriaButton className={styles['trigger'] ?? ''} isDisabled={isReadOnly}>
          <span className={styles[chosen.length === 0 ? 'unset' : 'glyphed']}>
            {label}
            <Icon name="chevron-down" />
          </span>
        </AriaButton>
      }
      groups={[
        {
          label: t('theme'),
          actions: themes.map(({ id, name }) => ({
            id,
            label: name,
            isOn: fields.themes.includes(id),
            onAction: () =>
              edit({
                themes: fields.themes.includes(id)
                  ? fields.themes.filter(other => other !== id)
                  : [...fields.themes, id],
              }),
          })),
        },
      ]}
    />
  );
}
