import type { ReactElement } from 'react';
import { Markdown } from '../markdown/Markdown';

/** Notes as they are printed: nothing in them can be pressed, and no picture is fetched. */
export function NotesOnPaper({ text }: { readonly text: string }): ReactElement {
  return (
    <Markdown
      text={text}
      onAddress={ignore}
      onLink={ignore}
      onMention={ignore}
      onTag={ignore}
      onCheck={undefined}
      picture={() => null}
      remotePicture={description => description}
      checkLabel=""
    />
  );
}

const ignore = () => undefined;
