import type { ReactElement } from 'react';
import { Markdown, type MarkdownPorts } from '../markdown/Markdown';

/** Notes as they are printed: nothing in them can be pressed, and no picture is there but those that `picture` has by their names. */
export function NotesOnPaper(props: {
  readonly text: string;
  readonly picture?: MarkdownPorts['picture'];
}): ReactElement {
  return (
    <Markdown
      text={props.text}
      onAddress={ignore}
      onLink={ignore}
      onMention={ignore}
      onTag={ignore}
      onCheck={undefined}
      picture={props.picture ?? (() => null)}
      remotePicture={description => description}
      checkLabel=""
    />
  );
}

const ignore = () => undefined;
