import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { PackSource } from '../../../shared/contract/sharing';
import type { EntryId } from '../../../shared/domain/ids';
import { focusPageIfLost } from '../../records';
import type { LibraryPack } from './library/library-pack';
import type { TickedSoFar } from './note-lines';
import { ChoosePack } from './opening/ChoosePack';
import { EnterPassphrase } from './opening/EnterPassphrase';
import { RefusedPack } from './opening/RefusedPack';
import { useDroppedFiles } from './opening/use-dropped-file';
import { useOfferedPack } from './opening/use-offered-pack';
import { usePack } from './opening/use-pack';
import { PackPreview } from './preview/PackPreview';
import { TakenIn } from './report/TakenIn';

/** `from`: a file of a library; `null` for one that the head chooses. */
export type TakeInPageProps = {
  readonly from: LibraryPack | null;
  /** What was ticked when she was here before, and what keeps it; `null` for nothing. */
  readonly kept: TickedSoFar | null;
  readonly onKeep: (kept: TickedSoFar | null) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onLeave: () => void;
};

/** Takes a pack in: choose it, look at every note of it, tick what is wanted, and see what came of it. */
export function TakeInPage(props: TakeInPageProps): ReactElement {
  const { from } = props;
  return <TakingIn key={from === null ? '' : `${from.circle} ${from.file}`} {...props} />;
}

function TakingIn(props: TakeInPageProps): ReactElement {
  const { from, kept, onKeep, onOpenEntry, onLeave } = props;
  const source = useMemo<PackSource | null>(
    () => (from === null ? null : { kind: 'library', ...from }),
    [from],
  );
  const way = usePack(source, kept, onKeep);
  const { stage } = way;
  const [isTooMany, setTooMany] = useState(false);
  const isDragOver = useDroppedFiles(files => {
    const [file, ...others] = files;
    if (file === undefined || stage.at !== 'choosing') return;
    setTooMany(others.length > 0);
    if (others.length === 0) way.openFile(file);
  });
  useOfferedPack(stage.at === 'choosing', bytes => way.open({ kind: 'bytes', bytes }), way.refuse);
  useEffect(() => {
    // The other pages begin at a field or a button of their own.
    if (stage.at === 'looking') focusPageIfLost();
  }, [stage.at]);
  switch (stage.at) {
    case 'choosing':
    case 'opening':
      return (
        <ChoosePack
          isOpening={stage.at === 'opening'}
          isDragOver={isDragOver}
          isTooMany={isTooMany}
          isAgain={kept !== null}
          onFile={way.openFile}
          onOpen={way.open}
          onLeave={onLeave}
        />
      );
    case 'passphrase':
      return (
        <EnterPassphrase
          isWrong={stage.isWrong}
          isOpening={stage.isOpening}
          onUnlock={passphrase => way.unlock(stage.source, passphrase)}
          onOther={way.startOver}
          onLeave={onLeave}
        />
      );
    case 'refused':
      return (
        <RefusedPack
          failure={stage.failure}
          source={stage.source}
          onAgain={way.open}
          onOther={way.startOver}
          onLeave={onLeave}
        />
      );
    case 'looking':
      return (
        <PackPreview
          looking={stage}
          onTick={way.tick}
          onTake={() => way.take(stage)}
          onOther={way.startOver}
          onCompared={() => way.lookAgain(stage)}
        />
      );
    case 'taken':
      return (
        <TakenIn
          pack={stage.pack}
          report={stage.report}
          onOpenEntry={onOpenEntry}
          onAgain={way.startOver}
          onLeave={onLeave}
        />
      );
  }
}
