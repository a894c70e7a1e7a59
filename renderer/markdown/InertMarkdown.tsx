import type { ReactElement } from 'react';
import { Markdown, type MarkdownPorts } from './Markdown';

/**
 * A page to look at and no more: what is on its way out or in. `picture` draws an attachment by its file name, or says it in
 * words; `plain` marks words within it.
 */
export function InertMarkdown(props: {
  readonly text: string;
  readonly picture: (name: string, description: string) => ReturnType<MarkdownPorts['picture']>;
  readonly plain?: NonNullable<MarkdownPorts['plain']>;
  readonly pageOf?: NonNullable<MarkdownPorts['pageOf']>;
}): ReactElement {
  return (
    <Markdown
      isInert
      text={props.text}
      picture={props.picture}
      remotePicture={description => description}
      onAddress={ignore}
      onLink={ignore}
      onMention={ignore}
      onTag={ignore}
      onCheck={undefined}
      checkLabel=""
      {...(props.plain === undefined ? {} : { plain: props.plain })}
      {...(props.pageOf === undefined ? {} : { pageOf: props.pageOf })}
    />
  );
}

const ignore = () => undefined;
