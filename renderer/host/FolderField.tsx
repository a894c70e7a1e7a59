import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen, HostMethods } from '../../shared/contract/host';
import { api, type Task, useTask } from '../api';
import { Button, TextField } from '../ui';
import { classesOf } from '../ui/class-names';
import { FailureNotice } from '../words';
import styles from './FolderField.module.css';
import { useHost } from './host-facts';

const cx = classesOf(styles);

type Purpose = Parameters<HostMethods['chooseFolder']>[0]['purpose'];

/** `chosen` is what the folder in use is called, `null` before one is chosen. `onChoose` gets a permission to use the folder, not its path. */
export interface FolderFieldProps {
  readonly label: string;
  readonly purpose: Purpose;
  readonly chosen: Pick<Chosen, 'label'> | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly isDisabled?: boolean;
  /** What a single file is for, where one may be chosen instead. */
  readonly filePurpose?: Purpose;
}

/** Asks for a folder, or where it may be one for a file: by the system's own chooser where there is one, by typing its path where there is not. */
export function FolderField(props: FolderFieldProps): ReactElement {
  const { nativeChooser } = useHost();
  const task = useTask();
  const choose = (purpose: Purpose, typedPath: string | null) =>
    task.run(async () => {
      const chosen = await api.chooseFolder({ purpose, typedPath });
      if (chosen !== null) props.onChoose(chosen);
    });
  const Way = nativeChooser ? ChooserButton : PathField;
  return (
    <div className={cx('folder')}>
      <Way {...props} task={task} choose={choose} />
      <FailureNotice error={task.error} />
    </div>
  );
}

type WayProps = FolderFieldProps & {
  readonly task: Task;
  readonly choose: (purpose: Purpose, typedPath: string | null) => void;
};

function ChooserButton(props: WayProps): ReactElement {
  const t = useTranslations('app.folder');
  const { label, purpose, filePurpose, chosen, choose, task } = props;
  const isDisabled = props.isDisabled === true || task.isRunning;
  return (
    <fieldset className={cx('row')} aria-label={label}>
      {chosen === null ? null : <p className={cx('path')}>{chosen.label}</p>}
      <Button isDisabled={isDisabled} onPress={() => choose(purpose, null)}>
        {t(chosen === null ? 'choose' : 'change')}
      </Button>
      {filePurpose === undefined ? null : (
        <Button isDisabled={isDisabled} onPress={() => choose(filePurpose, null)}>
          {t('chooseFile')}
        </Button>
      )}
    </fieldset>
  );
}

function PathField(props: WayProps): ReactElement {
  const t = useTranslations('app.folder');
  const { label, purpose, chosen, choose, task, isDisabled = false } = props;
  const [path, setPath] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const use = () => {
    setEmpty(path.trim() === '');
    if (path.trim() !== '') choose(purpose, path.trim());
  };
  return (
    <form
      className={cx('typed')}
      onSubmit={event => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        label={label}
        value={path}
        isDisabled={isDisabled}
        onChange={text => {
          setPath(text);
          setEmpty(false);
          task.forget();
        }}
        description={t('typed')}
        error={isEmpty ? t('empty') : undefined}
        autoComplete="off"
        spellCheck="false"
      />
      <div className={cx('row')}>
        <Button type="submit" isDisabled={isDisabled || task.isRunning}>
          {t('use')}
        </Button>
        <p className={cx('path')} role="status">
          {chosen === null ? '' : t('chosen', { folder: chosen.label })}
        </p>
      </div>
    </form>
  );
}
