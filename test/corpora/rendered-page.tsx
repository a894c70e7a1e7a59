import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from '../../renderer/markdown/Markdown';

const nothing = () => undefined;

/** Markdown as a page shows it, as HTML. */
export function renderedPage(markdown: string): string {
  return renderToStaticMarkup(
    <Markdown
      text={markdown}
      onAddress={nothing}
      onLink={nothing}
      onMention={nothing}
      onTag={nothing}
      onCheck={undefined}
      picture={() => null}
      remotePicture={name => name}
      checkLabel="Done"
    />,
  );
}
