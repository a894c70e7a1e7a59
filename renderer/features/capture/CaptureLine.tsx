import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryId } from '../../../shared/domain/ids';
import type { Kind } from '../../../shared/domain/status';
import { api } from '../../api';
import { CaptureField, Icon } from '../../ui';
import { classesOf } from '../../ui/class-names';
import styles from './CaptureLine.module.css';
import { capturedContent } from './captured';
import { KindChoice } from './KindChoice';
import { LineStatus, type LineStatusProps } from './LineStatus';
import { useLineDraft } from './use-line-draft';
import { useMentioning } from './use-mentioning';

const cx = classesOf(styles);

/** `place` names the draft. With `onlyKind` there is no choice of kinds. */
export interface CaptureLineProps {
  readonly place: string;
  readonly onlyKind?: Kind;
  /** The line takes the keyboard when it appears, and whenever its window comes to the front. */
  readonly startsFocused?: boolean;
  /** Called when the entry is on the disk. */
  readonly onKept?: (id: EntryId) => void;
  /** Gives the line a way to the entry it has just kept. */
  readonly onOpenEntry?: (id: EntryId) => void;
}

/** One line to write on: the text goes into the journal with Ctrl Enter, for nobody but the head. */
export function CaptureLine(props: CaptureLineProps): ReactElement {
  const { place, onlyKind, startsFocused = false, onKept, onOpenEntry } = props;
  const t = useTranslations('capture');
  const field = useFocusWithWindow(startsFocused);
  const line = useLineDraft(place, onlyKind ?? 'reflection');
  const [kept, setKept] = useState<LineStatusProps['kept']>(null);
  const kind = onlyKind ?? line.draft.kind;
  const hasText = line.draft.text.trim() !== '';

  const keeping = useMutation({
    mutationFn: () =>
      api.createEntry({ kind, template: null, content: capturedContent(line.draft.text, kind) }),
    onSuccess: ({ entry, waitsFor }) => {
      const names = waitsFor.map(one => (one.kind === 'person' ? one.person.name : one.circle.name));
      setKept({ id: entry.id, at: Date.now(), waitsFor: names });
      line.clear();
      onKept?.(entry.id);
    },
  });
  const onText = (text: string) => {
    setKept(null);
    keeping.reset();
    line.change({ text, kind });
  };
  const mentioning = useMentioning(field, onText);
  const keep = () => {
    mentioning.offering.onDecline();
    if (hasText && !keeping.isPending) keeping.mutate();
  };

  return (
    <div className={cx('capture')}>
      <CaptureField
        areaRef={field}
        label={t('label')}
        placeholder={t(`placeholder.${onlyKind ?? (kind === 'reflection' ? 'any' : kind)}`)}
        value={line.draft.text}
        isReadOnly={keeping.isPending}
        onBlur={line.flush}
        onChange={(text, caret) => {
          onText(text);
          mentioning.look(text, caret);
        }}
        onKeep={keep}
        offering={mentioning.offering}
      >
        {onlyKind === undefined ? (
          <KindChoice kind={kind} onKind={next => line.change({ text: line.draft.text, kind: next })} />
        ) : null}
        <span className={cx('audience')} title={t('onlyMeHint')}>
          <Icon name="keyhole" />
          {t('onlyMe')}
        </span>
      </CaptureField>
      <LineStatus
        canKeep={hasText}
        isKeeping={keeping.isPending}
        onKeep={keep}
        kept={kept}
        onOpenEntry={onOpenEntry}
        problem={keeping.error ?? null}
        draftProblem={line.problem}
      />
    </div>
  );
}

function useFocusWithWindow(isWanted: boolean): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    const focus = () => field.current?.focus();
    focus();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, [isWanted]);
  return field;
}
