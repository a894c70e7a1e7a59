import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Template, templateKinds } from '../../../shared/domain/template';
import { api, queryKeys, useTask } from '../../api';
import { Button, Dialog, Select, TextArea, TextField } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { TemplateGlyph } from './TemplateGlyph';

const cx = classesOf(styles);

type Draft = Omit<Template, 'id' | 'builtIn'>;

const blank: Draft = { kind: 'reflection', name: '', title: '', body: '' };

/** Edits one template; `null` makes a new one. */
export function TemplateDialog(props: {
  readonly template: Template | null;
  readonly onClose: () => void;
}): ReactElement {
  const { template, onClose } = props;
  const t = useTranslations('settings.templates');
  const words = useTranslations('words');
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(template === null ? blank : draftOf(template));
  const [isEmpty, setEmpty] = useState(false);
  const task = useTask();
  const change = (changes: Partial<Draft>) => {
    setEmpty(false);
    setDraft({ ...draft, ...changes });
  };
  const run = (work: () => Promise<unknown>) =>
    task.run(async () => {
      await work();
      await client.invalidateQueries({ queryKey: queryKeys.templates });
      onClose();
    });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const hasName = draft.name.trim() !== '';
    setEmpty(!hasName);
    if (hasName) run(() => api.saveTemplate({ id: template?.id ?? null, template: draft }));
  };
  return (
    <Dialog isOpen onClose={onClose} width="wide" title={t(template === null ? 'addTitle' : 'editTitle')}>
      <form className={cx('dialogForm')} onSubmit={keep}>
        <TextField
          label={t('name')}
          value={draft.name}
          onChange={name => change({ name })}
          error={isEmpty ? t('emptyName') : undefined}
          maxLength={100}
          autoFocus
        />
        <Select
          label={t('kind')}
          options={templateKinds.map(id => ({
            id,
            label: words(`kind.${id}`),
            glyph: <TemplateGlyph kind={id} />,
          }))}
          value={draft.kind}
          onChange={kind => change({ kind })}
        />
        <TextField
          label={t(draft.kind === 'conversation' ? 'conversationTitle' : 'titleField')}
          value={draft.title}
          onChange={title => change({ title })}
        />
        <TextArea
          label={t(draft.kind === 'conversation' ? 'notes' : 'body')}
          value={draft.body}
          onChange={body => change({ body })}
          description={t('bodyHint', { placeholder: '{{date}}' })}
        />
        <FailureNotice error={task.error} />
        <div className={cx('row')}>
          <Button variant="filled" type="submit" pending={task.isRunning ? t('working') : undefined}>
            {t('keep')}
          </Button>
          <Button onPress={onClose}>{words('cancel')}</Button>
          {template === null ? null : (
            <Button variant="link" onPress={() => run(() => api.resetTemplate({ id: template.id }))}>
              {t(template.builtIn ? 'putBack' : 'remove')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function draftOf({ kind, name, title, body }: Template): Draft {
  return { kind, name, title, body };
}
