import type { ReactElement } from 'react';
import type { TemplateKind } from '../../../shared/domain/template';
import { Icon, StatusGlyph } from '../../ui';

/** The mark of what a template starts: an entry of a kind, or a conversation. */
export function TemplateGlyph({ kind }: { readonly kind: TemplateKind }): ReactElement {
  return kind === 'conversation' ? <Icon name="people" /> : <StatusGlyph kind={kind} />;
}
