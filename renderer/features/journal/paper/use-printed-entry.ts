import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EntryView } from '../../../../shared/contract/journal';
import type { Attachment } from '../../../../shared/domain/entry';
import { usePrintOut } from '../../../print';
import { bytesQuery } from '../attachments/use-picture';
import { writtenNames } from '../entry/names';
import type { Saver, WrittenContent } from '../entry/saver';

/** An entry as it is printed: what is written now, saved or not. */
export type PrintedEntry = {
  readonly content: WrittenContent;
  /** Those in its fields, then those in its text. */
  readonly people: readonly string[];
  readonly attachments: readonly Attachment[];
  /** Addresses of its pictures by the attachment's id. */
  readonly pictures: ReadonlyMap<string, string>;
};

/** Prints an entry with its pictures. */
export function usePrintedEntry(view: EntryView, saver: Saver) {
  const client = useQueryClient();
  const printing = usePrintOut<PrintedEntry>();
  const { content } = printing;
  useEffect(
    () => () => {
      for (const address of content?.pictures.values() ?? []) URL.revokeObjectURL(address);
    },
    [content],
  );

  async function draw(): Promise<PrintedEntry> {
    const { attachments } = view;
    const pictures = attachments.filter(({ mediaType }) => mediaType !== 'application/pdf');
    const addresses = pictures.map(async picture => {
      const bytes = await client.fetchQuery(bytesQuery(picture));
      const blob = new Blob([new Uint8Array(bytes)], { type: picture.mediaType });
      return [picture.id, URL.createObjectURL(blob)] as const;
    });
    const written = saver.content();
    return {
      content: written,
      people: [...written.people, ...writtenNames(view.people, [...view.entry.people, ...written.people])],
      attachments,
      pictures: new Map(await Promise.all(addresses)),
    };
  }

  return { content, error: printing.error, print: () => printing.print(draw) };
}
