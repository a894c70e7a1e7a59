import { Parser } from 'htmlparser2';
import type { Instant } from '../../../../../shared/domain/time';
import type { SourceFiles } from '../../archives/source-files';
import { readInstant } from '../../note-date';

/** What a Word file says of itself (ECMA-376 part 2, 11: core properties). */
export type WordFacts = {
  readonly title: string;
  readonly created: Instant | null;
  readonly modified: Instant | null;
};

const factsLimit = 256 * 1024;
/** What programs write when nobody gave a title. */
const noTitle = /^(?:microsoft word\b.*|(?:document|dogfen) ?\d*|untitled|word document)$/i;

/** Its title and times, as far as they are there. */
export async function readWordFacts(files: SourceFiles, root: string): Promise<WordFacts> {
  const file = `${root}docProps/core.xml`;
  const found = files.files.includes(file) ? await files.read(file, factsLimit) : null;
  const said = found === null ? new Map<string, string>() : propertiesIn(Buffer.from(found.bytes).toString());
  const title = (said.get('dc:title') ?? '').replace(/\s+/g, ' ').trim();
  return {
    title: noTitle.test(title) ? '' : title,
    created: readInstant(said.get('dcterms:created')),
    modified: readInstant(said.get('dcterms:modified')),
  };
}

function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentagname: name => {
        open = name;
      },
      ontext: text => {
        if (open !== '') said.set(open, (said.get(open) ?? '') + text);
      },
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return said;
}
