import { type ReactElement, type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { AppTextName } from '../../../shared/contract/about';
import type { VaultStatus } from '../../../shared/contract/vault';
import { useHost } from '../../host';
import { Sheet, SheetHeader, useIsPainted } from '../../ui';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { CaptureSection } from './CaptureSection';
import { LanguageSection } from './LanguageSection';
import { PlaceSection } from './PlaceSection';
import { SecuritySection } from './SecuritySection';
import { SettingsSection } from './SettingsSection';
import { SpellingSection } from './SpellingSection';
import { type SectionName, sectionId } from './sections';
import { TemplatesSection } from './TemplatesSection';
import { ThemesSection } from './ThemesSection';

/**
 * `section` is brought into view. `backups` and `transfer` stand under Backups and In and out, `rehearsal` beside the
 * recovery key. `recoveryKey` shows a new key and reports when it
 * was dealt with. `onVaultChanged`: something the rail shows may be different now.
 */
export interface SettingsPlaceProps {
  readonly section: SectionName;
  readonly status: Extract<VaultStatus, { state: 'open' }>;
  readonly backups: ReactNode;
  readonly transfer: ReactNode;
  readonly rehearsal: ReactNode;
  readonly recoveryKey: (key: string, onDone: () => Promise<void>) => ReactNode;
  readonly onVaultChanged: () => Promise<void>;
  readonly onShowKeys: () => void;
  /** Opens a text that came with the app. */
  readonly onRead: (text: AppTextName) => void;
}

/** All settings on one sheet: what they are about in the margin, the settings beside it. */
export function SettingsPlace(props: SettingsPlaceProps): ReactElement {
  const t = useTranslations('settings');
  return (
    <Sheet header={<SheetHeader title={t('title')} summary={t('summary')} />}>
      <SecuritySection
        status={props.status}
        recoveryKey={props.recoveryKey}
        rehearsal={props.rehearsal}
        onVaultChanged={props.onVaultChanged}
      />
      <FurtherSections {...props} />
    </Sheet>
  );
}

/** What stands below the first screen: drawn once that is there, and the wanted section then brought into sight. */
function FurtherSections(props: SettingsPlaceProps): ReactElement | null {
  const t = useTranslations('settings');
  const { globalShortcut } = useHost();
  const isPainted = useIsPainted();
  useEffect(() => {
    if (!isPainted || props.section === 'security') return;
    document.getElementById(sectionId(props.section))?.scrollIntoView({ block: 'start' });
  }, [isPainted, props.section]);
  if (!isPainted) return null;
  return (
    <>
      <AppearanceSection />
      <LanguageSection />
      <SpellingSection />
      {globalShortcut ? <CaptureSection /> : null}
      <ThemesSection />
      <TemplatesSection />
      <SettingsSection name="backups" heading={t('backups.heading')}>
        {props.backups}
      </SettingsSection>
      <SettingsSection name="transfer" heading={t('transfer.heading')}>
        {props.transfer}
      </SettingsSection>
      <PlaceSection />
      <AboutSection onShowKeys={props.onShowKeys} onRead={props.onRead} />
    </>
  );
}
