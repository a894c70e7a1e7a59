import { type ReactElement, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { attachmentTypes } from '../../shared/domain/entry';
import { IconButton, type IconName, Toolbar, ToolbarGroup, ToolbarRule } from '../ui';
import styles from './EditorToolbar.module.css';
import type { Format } from './formatting';

type Tool = { readonly format: Format; readonly icon: IconName; readonly keys?: string };

const words: readonly Tool[] = [
  { format: 'bold', icon: 'bold', keys: 'Ctrl B' },
  { format: 'italic', icon: 'italic', keys: 'Ctrl I' },
];
const lines: readonly Tool[] = [
  { format: 'heading', icon: 'heading' },
  { format: 'list', icon: 'list' },
  { format: 'checklist', icon: 'checklist' },
  { format: 'quote', icon: 'quote' },
];

/** What can be done to the text. One stop for Tab; arrow keys move inside. */
export function EditorToolbar(props: {
  readonly isReading: boolean;
  readonly onFormat: (format: Format) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onReading: (isReading: boolean) => void;
}): ReactElement {
  const { isReading, onFormat, onFiles, onReading } = props;
  const t = useTranslations('editor.toolbar');
  const chooser = useRef<HTMLInputElement>(null);
  const button = ({ format, icon, keys }: Tool): ReactElement => (
    <IconButton
      key={format}
      icon={icon}
      label={t(format)}
      isDisabled={isReading}
      onPress={() => onFormat(format)}
      {...(keys === undefined ? {} : { keys })}
    />
  );
  return (
    <>
      <Toolbar label={t('label')}>
        <ToolbarGroup label={t('marks')}>{words.map(button)}</ToolbarGroup>
        <ToolbarRule />
        <ToolbarGroup label={t('lines')}>{lines.map(button)}</ToolbarGroup>
        <ToolbarRule />
        <ToolbarGroup label={t('insert')}>
          {button({ format: 'link', icon: 'link' })}
          <IconButton icon="attach" label={t('attach')} onPress={() => chooser.current?.click()} />
        </ToolbarGroup>
        <ToolbarRule />
        <ToolbarGroup label={t('view')}>
          <IconButton
            icon="eye"
            label={t('preview')}
            isOn={isReading}
            onPress={() => onReading(!isReading)}
          />
        </ToolbarGroup>
      </Toolbar>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        aria-label={t('attach')}
        accept={attachmentTypes.join(',')}
        multiple
        tabIndex={-1}
        onChange={event => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
