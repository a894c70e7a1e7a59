import { type ReactElement, useState } from 'react';
import { Button, Cover, CoverActions, CoverNote, PasswordField } from '../../renderer/ui';

/** The shut cover, passphrase focused. */
export function Unlock(): ReactElement {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Cover
      title="Critical Friend"
      summary="Your journal, last opened on Tuesday at 21:12"
      notes={
        <>
          <CoverNote title="Locked" icon="lock-closed">
            Encrypted on this laptop, and kept nowhere else.
          </CoverNote>
          <CoverNote title="Backed up on Tuesday">Opened again afterwards, to prove that it works.</CoverNote>
        </>
      }
    >
      <PasswordField
        label="Passphrase"
        size="cover"
        showLabel="Show"
        hideLabel="Hide"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      <CoverActions>
        <Button variant="filled" size="cover">
          Open the journal
        </Button>
        <Button variant="link">Use the recovery key</Button>
      </CoverActions>
    </Cover>
  );
}
