import { Component, type ReactElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Notice, Sheet, SheetHeader } from '../ui';

type Props = { readonly children: ReactNode };
type State = { readonly hasStumbled: boolean };

/** Keeps a bug in one page from taking the whole window; what was thrown is never shown, since it may quote a note. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { hasStumbled: false };

  static getDerivedStateFromError(): State {
    return { hasStumbled: true };
  }

  override render(): ReactNode {
    if (!this.state.hasStumbled) return this.props.children;
    return <Stumbled onAgain={() => this.setState({ hasStumbled: false })} />;
  }
}

function Stumbled({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const t = useTranslations('app.failed');
  return (
    <Sheet header={<SheetHeader title={t('title')} />}>
      <Notice title={t('text')} tone="alert" actions={<Button onPress={onAgain}>{t('again')}</Button>} />
    </Sheet>
  );
}
