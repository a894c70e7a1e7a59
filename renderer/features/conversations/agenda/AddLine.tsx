import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Askable } from '../../../../shared/domain/entry';
import { api, useTask } from '../../../api';
import { Button, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, nameList, shortNames } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { useTextDraft } from '../use-text-draft';
import styles from './Agenda.module.css';
import { type AgendaDesk, addLineId } from './use-agenda';

const cx = classesOf(styles);

/** The line after the last one: what is typed becomes a question that waits for these people, and is put on the agenda. */
export function AddLine(props: { readonly open: OpenConversation; readonly desk: AgendaDesk }): ReactElement {
  const { open, desk } = props;
  const t = useTranslations('conversations.agenda');
  const typed = useTextDraft(`agenda-line-${open.view.conversation.id}`);
  const task = useTask();
  const line = useRef<HTMLTextAreaElement>(null);
  const placeholder = usePlaceholder(open, desk.items.length === 0);
  const text = typed.text.replace(/\s+/g, ' ').trim();

  const add = (kind: 'question' | 'point'): void => {
    if (text === '') return;
    task.run(async () => {
      if (kind === 'point') await desk.add({ kind, text });
      else await desk.add({ kind, entry: await writeQuestion(open, text) });
      typed.clear();
      line.current?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add('question');
  };
  return (
    <MarginRow>
      <div className={cx('line')}>
        <span className={cx('number')}>{desk.items.length + 1}</span>
        {open.view.row.state === 'planned' ? null : <span className={cx('tick')} />}
        <div className={cx('words')}>
          <textarea
            ref={line}
            id={addLineId}
            autoComplete="off"
            className={cx('ask', 'add')}
            rows={1}
            maxLength={500}
            aria-label={placeholder}
            placeholder={placeholder}
            value={typed.text}
            onChange={event => typed.change(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
            onKeyDown={onKeyDown}
          />
          {text === '' ? null : (
            <div className={cx('under')}>
              <Button size="text" keys="Enter" onPress={() => add('question')}>
                {t('add')}
              </Button>
              <Button variant="link" onPress={() => add('point')}>
                {t('asPoint')}
              </Button>
            </div>
          )}
          <FailureNotice error={task.error ?? typed.problem} />
        </div>
      </div>
    </MarginRow>
  );
}

async function writeQuestion({ view: { row }, draft }: OpenConversation, title: string) {
  const waitsFor: readonly Askable[] =
    row.circle === null
      ? draft.content.people.map(person => ({ kind: 'person', person }))
      : [{ kind: 'circle', circle: row.circle.id }];
  const { entry } = await api.createEntry({
    kind: 'question',
    template: null,
    content: { title, waitsFor },
  });
  return entry.id;
}

function usePlaceholder({ view: { row } }: OpenConversation, isFirst: boolean): string {
  const t = useTranslations('conversations.agenda');
  const names = shortNames(row.people.map(({ name }) => name));
  const name = names.length > 0 && names.length <= 3 ? nameList(names) : row.circle?.name;
  if (name === undefined) return t(isFirst ? 'addFirst' : 'addAny');
  return t(isFirst ? 'addFirstFor' : 'addFor', { name });
}
