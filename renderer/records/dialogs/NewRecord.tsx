import { type ReactElement, type ReactNode, useState } from 'react';
import { titleLimit } from '../../../shared/domain/entry';
import { useTask } from '../../api';
import { TextField } from '../../ui';
import { FormDialog, type FormDialogWords } from './FormDialog';

/** What came of making a record: its id, or what is wrong with its name. */
export type Made<Id extends string> =
  | { readonly kind: 'made'; readonly id: Id }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * `name` is what was typed already. `noteOn` says something about a name while it is typed, for example that another has it;
 * `make` is only asked with a name. `children` are further fields.
 */
export type NewRecordProps<Id extends string> = {
  readonly words: FormDialogWords & { readonly name: string; readonly missing: string };
  readonly name: string;
  readonly noteOn?: (name: string) => string | undefined;
  readonly make: (name: string) => Promise<Made<Id>>;
  readonly onClose: () => void;
  readonly onCreated: (id: Id) => void;
  readonly children?: ReactNode;
};

/** Asks for the name of something new and what else is known of it. What is wrong with the name is said where it stands. */
export function NewRecord<Id extends string>(props: NewRecordProps<Id>): ReactElement {
  const { words, make, onClose, onCreated, noteOn } = props;
  const [typed, setTyped] = useState(props.name);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const task = useTask();
  const name = typed.trim();
  const create = (): void => {
    setWrong(name === '' ? words.missing : undefined);
    if (name === '') return;
    task.run(async () => {
      const made = await make(name);
      if (made.kind === 'refused') return setWrong(made.why);
      onClose();
      onCreated(made.id);
    });
  };
  return (
    <FormDialog words={words} task={task} onDone={create} onClose={onClose}>
      <TextField
        label={words.name}
        value={typed}
        autoFocus
        maxLength={titleLimit}
        onChange={text => {
          setTyped(text);
          setWrong(undefined);
        }}
        description={noteOn?.(typed)}
        error={wrong}
        spellCheck="false"
      />
      {props.children}
    </FormDialog>
  );
}
