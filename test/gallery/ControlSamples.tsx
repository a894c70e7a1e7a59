import { type ReactElement, useState } from 'react';
import {
  Button,
  ChoiceBar,
  ConfirmDialog,
  Dialog,
  IconButton,
  MenuButton,
  StatusGlyph,
  Tabs,
  TextField,
  Toolbar,
  ToolbarGroup,
  ToolbarRule,
} from '../../renderer/ui';
import { classesOf } from '../../renderer/ui/class-names';
import styles from './samples.module.css';

const cx = classesOf(styles);
const nothing = (): void => undefined;

export function ButtonSamples(): ReactElement {
  return (
    <div className={cx('column')}>
      <div className={cx('row')}>
        <Button variant="filled">Prepare the visit</Button>
        <Button icon="print">Print the agenda</Button>
        <Button start={<StatusGlyph kind="advice" progress="tick" />}>Kept</Button>
        <Button variant="link">Ask me next week</Button>
        <Button variant="quiet">Show</Button>
        <IconButton icon="plus" label="Add this question" isOutlined />
        <IconButton icon="history" label="History" />
      </div>
      <div className={cx('row')}>
        <Button variant="filled" pending="Opening…">
          Open the journal
        </Button>
        <Button variant="filled" reason="Two decisions still to make">
          Make the pack
        </Button>
        <Button isDisabled>Not now</Button>
        <Button variant="main" icon="pencil" keys="Ctrl N">
          Write
        </Button>
      </div>
    </div>
  );
}

export function MenuSamples(): ReactElement {
  const [tab, setTab] = useState<'write' | 'read'>('write');
  const [kind, setKind] = useState<'question' | 'advice'>('question');
  return (
    <div className={cx('column')}>
      <div className={cx('row')}>
        <MenuButton
          label="Export"
          placement="bottom start"
          trigger={<Button icon="export">Export</Button>}
          groups={[
            {
              label: 'Export',
              actions: [
                { id: 'one', label: 'This entry', icon: 'page', onAction: nothing },
                {
                  id: 'all',
                  label: 'Everything',
                  icon: 'export',
                  keys: 'Ctrl E',
                  detail: 'A folder of markdown',
                  onAction: nothing,
                },
              ],
            },
            {
              label: 'Erase',
              actions: [
                { id: 'erase', label: 'Erase for good…', icon: 'warning', isAlert: true, onAction: nothing },
              ],
            },
          ]}
        />
        <DialogSamples />
      </div>
      <ChoiceBar
        label="Kind"
        value={kind}
        onChange={setKind}
        options={[
          { id: 'question', label: 'Question', glyph: <StatusGlyph kind="question" /> },
          { id: 'advice', label: 'Advice', glyph: <StatusGlyph kind="advice" /> },
        ]}
      />
      <Toolbar label="Formatting">
        <ToolbarGroup label="Style">
          <IconButton icon="bold" label="Bold" keys="Ctrl B" isOn />
          <IconButton icon="italic" label="Italic" keys="Ctrl I" isOn={false} />
          <IconButton icon="heading" label="Heading" />
        </ToolbarGroup>
        <ToolbarRule />
        <ToolbarGroup label="Lists">
          <IconButton icon="list" label="List" />
          <IconButton icon="numbered-list" label="Numbered list" />
          <IconButton icon="checklist" label="Checklist" />
          <IconButton icon="quote" label="Quotation" />
        </ToolbarGroup>
      </Toolbar>
      <Tabs
        label="How to see it"
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'write', label: 'Write' },
          { id: 'read', label: 'Read' },
        ]}
      >
        {tab === 'write' ? 'What you write.' : 'What it looks like.'}
      </Tabs>
    </div>
  );
}

function DialogSamples(): ReactElement {
  const [open, setOpen] = useState<'none' | 'dialog' | 'confirm'>('none');
  const close = (): void => setOpen('none');
  return (
    <>
      <Button onPress={() => setOpen('dialog')}>Save this search…</Button>
      <Button onPress={() => setOpen('confirm')}>Erase for good…</Button>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Save this search"
        actions={
          <>
            <Button variant="filled" onPress={close}>
              Save it
            </Button>
            <Button onPress={close}>Cancel</Button>
          </>
        }
      >
        <p>It will stand above your journal, and is always up to date.</p>
        <TextField label="Name" defaultValue="Attendance, this term" autoFocus />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        title="Erase “The quiet after assembly”?"
        warning="This cannot be undone"
        confirmLabel="Erase it"
        cancelLabel="Keep it"
        onConfirm={close}
        onClose={close}
      >
        The entry, its history and one attachment leave this laptop. Backups made before today still hold
        them.
      </ConfirmDialog>
    </>
  );
}
