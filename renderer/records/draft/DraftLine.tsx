import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../ui';
import styles from './DraftLine.module.css';
import type { DraftState } from './record-saver';
import { SavedLine } from './SavedLine';
import type { RecordDraft } from './use-record-draft';

/** Says whether a record is on the disk, and what can be done when it is not. */
export function DraftLine<Content>({ draft }: { readonly draft: RecordDraft<Content> }): ReactElement {
  const t = useTranslations('records');
  const { state } = draft;
  return (
    <SavedLine
      saving={state}
      conflict={t('conflict')}
      onRetry={() => void draft.flush().catch(() => state)}
      settle={onClose =>
        state.kind === 'conflict' ? <ConflictDialog state={state} draft={draft} onClose={onClose} /> : null
      }
    />
  );
}

/** Both texts in full, so that whichever goes has been read. */
function ConflictDialog<Content>(props: {
  readonly state: Extract<DraftState<Content>, { readonly kind: 'conflict' }>;
  readonly draft: RecordDraft<Content>;
  readonly onClose: () => void;
}): ReactElement {
  const { state, draft, onClose } = props;
  const t = useTranslations('records');
  const choose = (settle: () => void) => () => {
    settle();
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="wide"
      onClose={onClose}
      title={t('conflictTitle')}
      actions={
        <>
          <Button variant="filled" onPress={choose(draft.keepMine)}>
            {t('keepMine')}
          </Button>
          <Button onPress={choose(draft.takeTheirs)}>{t('takeTheirs')}</Button>
          <Button variant="link" onPress={onClose}>
            {t('later')}
          </Button>
        </>
      }
    >
      <p>{t('conflictText')}</p>
      {conflictTexts(state).map(({ key, mine, theirs }) => (
        <div key={key} className={styles['both']}>
          <Version label={t('mine')} text={mine} />
          <Version label={t('theirs')} text={theirs} />
        </div>
      ))}
    </Dialog>
  );
}

function Version({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const t = useTranslations('records');
  return (
    <section aria-label={label}>
      <h3 className={styles['label']}>{label}</h3>
      <p className={styles['text']}>{text === '' ? t('nothing') : text}</p>
    </section>
  );
}

type BothTexts = { readonly key: string; readonly mine: string; readonly theirs: string };

/** What can be read of the parts in conflict; lists and dates are settled with them. */
function conflictTexts<Content>(
  state: Extract<DraftState<Content>, { readonly kind: 'conflict' }>,
): readonly BothTexts[] {
  const texts: BothTexts[] = [];
  for (const key in state.mine) {
    const [mine, theirs] = [state.mine[key], state.theirs[key]];
    if (typeof mine === 'string' && typeof theirs === 'string') texts.push({ key, mine, theirs });
  }
  return texts;
}
