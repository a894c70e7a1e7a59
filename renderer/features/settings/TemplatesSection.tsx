import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Template } from '../../../shared/domain/template';
import { useTemplates } from '../../api';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { TemplateDialog } from './TemplateDialog';
import { TemplateGlyph } from './TemplateGlyph';

const cx = classesOf(styles);

/** What new entries start with: a list, and an editor for each. */
export function TemplatesSection(): ReactElement {
  const t = useTranslations('settings.templates');
  const { data, error } = useTemplates();
  const [edited, setEdited] = useState<Template | 'new' | null>(null);
  return (
    <SettingsSection name="templates" heading={t('heading')}>
      <p className={cx('quiet')}>{t('text')}</p>
      <FailureNotice error={error} />
      <ul className={cx('list')}>
        {(data ?? []).map(template => (
          <TemplateRow key={template.id} template={template} onEdit={() => setEdited(template)} />
        ))}
      </ul>
      <div>
        <Button icon="plus" onPress={() => setEdited('new')}>
          {t('add')}
        </Button>
      </div>
      {edited === null ? null : (
        <TemplateDialog template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </SettingsSection>
  );
}

function TemplateRow(props: { readonly template: Template; readonly onEdit: () => void }): ReactElement {
  const { template, onEdit } = props;
  const t = useTranslations('settings.templates');
  const words = useTranslations('words.kind');
  return (
    <li className={cx('listItem')}>
      <span className={cx('named')}>
        <TemplateGlyph kind={template.kind} />
        <span>
          {template.name}
          <span className={cx('quiet')}>
            {` · ${words(template.kind)}`}
            {template.builtIn ? '' : ` · ${t('own')}`}
          </span>
        </span>
      </span>
      <Button variant="link" size="text" aria-label={t('edit', { name: template.name })} onPress={onEdit}>
        {t('editShort')}
      </Button>
    </li>
  );
}
