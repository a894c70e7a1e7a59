import { type ReactElement, type ReactNode, useState } from 'react';
import type { Chosen } from '../../../shared/contract/host';
import { useTask } from '../../api';
import { FolderField } from '../../host';
import { Button, Dialog, Notice } from '../../ui';
import { FailureNotice } from '../../words';

/**
 * `about` tells what will be in the file and who can read it. `write` writes it into a folder and answers what to say of that.
 */
export type FileOutProps = {
  readonly words: {
    readonly title: string;
    readonly folder: string;
    readonly go: string;
    readonly writing: string;
    readonly close: string;
    readonly cancel: string;
  };
  readonly about: ReactNode;
  readonly write: (folder: Chosen) => Promise<string>;
  readonly onClose: () => void;
};

/** Writes a file for another program, after saying what is in it and who can read it. */
export function FileOut({ words, about, write, onClose }: FileOutProps): ReactElement {
  const [folder, setFolder] = useState<Chosen | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const task = useTask();
  const writeTo = (chosen: Chosen): void => task.run(async () => setWritten(await write(chosen)));
  return (
    <Dialog
      isOpen
      title={words.title}
      onClose={onClose}
      actions={
        written === null ? (
          <>
            {folder === null ? null : (
              <Button
                variant="filled"
                pending={task.isRunning ? words.writing : undefined}
                onPress={() => writeTo(folder)}
              >
                {words.go}
              </Button>
            )}
            <Button variant="link" onPress={onClose}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button variant="filled" autoFocus onPress={onClose}>
            {words.close}
          </Button>
        )
      }
    >
      {written === null ? (
        <>
          {about}
          <FolderField label={words.folder} purpose="export" chosen={folder} onChoose={setFolder} />
        </>
      ) : null}
      <FailureNotice error={task.error} />
      <div role="status">{written === null ? null : <Notice icon="check" title={written} />}</div>
    </Dialog>
  );
}
