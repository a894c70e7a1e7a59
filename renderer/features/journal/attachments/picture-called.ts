import type { Attachment } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';

/** The picture that a text means by `name`, whichever way its letters are written; none for a PDF. */
export function pictureCalled(attachments: readonly Attachment[], name: string): Attachment | undefined {
  const found = attachments.find(attachment => foldName(attachment.name) === foldName(name));
  return found?.mediaType === 'application/pdf' ? undefined : found;
}
