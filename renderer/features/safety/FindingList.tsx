import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { VaultFinding } from '../../../shared/contract/vault';
import { classesOf } from '../../ui/class-names';
import styles from './Findings.module.css';
import { gatherFindings } from './gather';

const cx = classesOf(styles);

/** A sentence for each thing the vault noticed. */
export function FindingList({ findings }: { readonly findings: readonly VaultFinding[] }): ReactElement {
  const t = useTranslations('vault.findings.kind');
  return (
    <ul className={cx('list')}>
      {gatherFindings(findings).map(({ kind, count }) => (
        <li key={kind}>{t(kind, { count })}</li>
      ))}
    </ul>
  );
}
