import type { ReactElement, ReactNode } from 'react';
import type { RecordRef } from '../../../shared/contract/network';
import { IconButton, type MenuAction, MenuButton, Sheet } from '../../ui';
import { FailureNotice } from '../../words';
import { DraftLine } from '../draft/DraftLine';
import type { RecordDraft } from '../draft/use-record-draft';
import { BinnedNotice } from './Binned';
import { RecordTop } from './RecordTop';
import { useBinning } from './use-binning';

/**
 * `name` is what the record is called, `isReadOnly` that it is in the bin. `tools` are icons over the page; `actions` stand in its menu
 * before the way to the bin.
 */
export type RecordSheetProps<Content> = {
  readonly words: {
    readonly label: string;
    readonly more: string;
    readonly moreGroup: string;
    readonly bin: string;
  };
  readonly record: RecordRef;
  readonly name: string;
  readonly draft: RecordDraft<Content>;
  readonly isReadOnly: boolean;
  readonly tools?: ReactNode;
  readonly actions?: readonly MenuAction[];
  readonly children: ReactNode;
};

/** The page of a record: whether it is saved, what is done with the whole of it, and the notice when it is in the bin. */
export function RecordSheet<Content>(props: RecordSheetProps<Content>): ReactElement {
  const { words, record, draft, isReadOnly, actions = [] } = props;
  const binning = useBinning(record, draft.flush);
  return (
    <Sheet
      label={words.label}
      top={
        <RecordTop state={<DraftLine draft={draft} />}>
          {props.tools}
          <MenuButton
            label={words.more}
            trigger={<IconButton icon="more" label={words.more} isDisabled={isReadOnly} />}
            groups={[
              {
                label: words.moreGroup,
                actions: [...actions, { id: 'bin', label: words.bin, icon: 'bin', onAction: binning.bin }],
              },
            ]}
          />
        </RecordTop>
      }
    >
      {isReadOnly ? <BinnedNotice record={record} name={props.name} isFresh={binning.isFresh} /> : null}
      <FailureNotice error={binning.error} />
      {props.children}
    </Sheet>
  );
}
