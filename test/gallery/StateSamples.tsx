import type { ReactElement } from 'react';
import { Button, EmptyState, Highlight, Notice, Progress, SaveState } from '../../renderer/ui';
import { classesOf } from '../../renderer/ui/class-names';
import styles from './samples.module.css';

const cx = classesOf(styles);

export function StateSamples(): ReactElement {
  return (
    <div className={cx('column')}>
      <div>
        <SaveState state="saved">Saved on this laptop, 21:04</SaveState>
        <SaveState state="saving">Saving…</SaveState>
        <SaveState state="failed" action={<Button variant="link">Try again</Button>}>
          Not saved: the disk is full. Your words are still here.
        </SaveState>
      </div>
      <EmptyState
        invitation="What would you ask a head who had done this for ten years?"
        action={<Button variant="link">Choose from the starter questions</Button>}
      />
      <Notice title="The journal is open in another window" icon="lock-closed">
        You can read here. To write, close the other window first.
      </Notice>
      <Notice
        tone="alert"
        title="Two entries are damaged"
        actions={<Button>See what can be restored</Button>}
      >
        Everything else is safe. The damaged file is kept beside the journal.
      </Notice>
      <Progress label="Bringing in your notes" value={0.3} text="120 of 400 files" />
      <p>
        <Highlight
          segments={[
            { text: '…because ', hit: false },
            { text: 'Mary', hit: true },
            { text: '’s persistent ', hit: false },
            { text: 'attendance', hit: true },
            { text: ' figure moved last year', hit: false },
          ]}
        />
      </p>
    </div>
  );
}
