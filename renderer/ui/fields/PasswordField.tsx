import { type ReactElement, useState } from 'react';
import { Button } from '../controls/Button';
import { TextField, type TextFieldProps } from './TextField';

/** `showLabel` and `hideLabel` are the words on the switch inside the field: "Show", "Hide". */
export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'end' | 'spellCheck'> {
  readonly showLabel: string;
  readonly hideLabel: string;
}

/** A field for a secret: dots until asked, pasting allowed, never spell-checked or remembered by the browser. */
export function PasswordField(props: PasswordFieldProps): ReactElement {
  const { showLabel, hideLabel, autoComplete = 'off', ...rest } = props;
  const [isShown, setShown] = useState(false);
  const toggle = (
    <Button variant="quiet" size="text" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
      {isShown ? hideLabel : showLabel}
    </Button>
  );
  return (
    <TextField
      {...rest}
      type={isShown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCorrect="off"
      spellCheck="false"
      end={toggle}
    />
  );
}
