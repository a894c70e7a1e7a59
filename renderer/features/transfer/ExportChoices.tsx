import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { FolderField } from '../../host';
import { NewPassphraseField } from '../../passphrase';
import { Button, Notice, RadioGroup } from '../../ui';
import { type Exporting, exportForms } from './use-export';

/** As what and where everything is written, after saying plainly when it will not be encrypted there. */
export function ExportChoices({ exporting }: { readonly exporting: Exporting }): ReactElement {
  const t = useTranslations('transfer.export');
  const { choice, choose, write } = exporting;
  const { form, passphrase, folder } = choice;
  const isSealed = form === 'sealed';
  return (
    <>
      <RadioGroup
        label={t('form.label')}
        options={exportForms.map(id => ({ id, label: t(`form.${id}`), detail: t(`form.${id}More`) }))}
        value={form}
        // A grant is for one folder, and an empty one is not asked of every form.
        onChange={chosen => choose({ form: chosen, folder: null })}
      />
      {isSealed ? (
        <NewPassphraseField
          label={t('passphrase')}
          hint={t('passphraseHint')}
          value={passphrase}
          onChange={typed => choose({ passphrase: typed })}
        />
      ) : (
        <Notice title={t('warningTitle')} tone="alert">
          {t('warning')}
        </Notice>
      )}
      <FolderField
        label={t(form === 'folder' ? 'folder' : 'pageFolder')}
        purpose="export"
        chosen={folder}
        onChoose={chosen => choose({ folder: chosen })}
      />
      {folder === null || (isSealed && passphrase === '') ? null : (
        <div>
          <Button variant="filled" onPress={() => write(folder)}>
            {t(isSealed ? 'goSealed' : 'go')}
          </Button>
        </div>
      )}
    </>
  );
}
