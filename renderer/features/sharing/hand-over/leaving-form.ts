import type { LeavingForm, SharingView } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import type { FileFormat } from '../../../../shared/domain/sharing/share-format';

export type FormKind = 'members' | 'passphrase' | 'file';

/** What the head has chosen so far about how it leaves. */
export type FormChoice = {
  readonly kind: FormKind;
  readonly format: FileFormat;
  readonly passphrase: string;
  /** `null` while it is everybody who has a card. */
  readonly people: readonly PersonId[] | null;
};

/** Whoever asked what is kept about them gets a file to read; a circle has members whose cards may be known. */
export function kindsFor({ recipient }: SharingView): readonly FormKind[] {
  switch (recipient.kind) {
    case 'circle':
      return ['members', 'passphrase', 'file'];
    case 'anybody':
      return ['file', 'passphrase'];
    case 'subject':
      return ['file'];
  }
}

export const formatsFor = ({ recipient }: SharingView): readonly FileFormat[] =>
  recipient.kind === 'subject'
    ? ['pdf', 'json', 'docx', 'html', 'text']
    : ['docx', 'pdf', 'html', 'markdown', 'markdown-folder', 'text', 'json', 'csv'];

/** What the core is asked to make; `null` while something is missing. */
export function formOf(choice: FormChoice, withCard: readonly PersonId[]): LeavingForm | null {
  const { kind, format, passphrase, people } = choice;
  if (kind === 'file') return { kind: 'file', format };
  if (kind === 'passphrase')
    return passphrase === '' ? null : { kind: 'pack', lock: { kind: 'passphrase', passphrase } };
  const members = people ?? withCard;
  return members.length === 0 ? null : { kind: 'pack', lock: { kind: 'members', people: members } };
}
