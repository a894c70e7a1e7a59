import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskView } from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import { api, useDesk, useTask } from '../../../api';
import { MissingRecord } from '../../../records';
import { Aside, AsideSection, Button, MarginRow, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice } from '../../../words';
import { RequestSection } from '../requests/RequestSection';
import styles from './Desk.module.css';
import { Found } from './Found';
import type { DeskPorts } from './PersonDesk';
import { useFoundWords } from './use-found-words';

/** `onErase` begins to erase them; nothing goes before it is decided there. */
type DeskOfPorts = DeskPorts & { readonly onErase: () => void };

/** Everything found about one person, and what can be done about it. */
export function DeskOf({ person, ...ports }: DeskOfPorts & { readonly person: PersonId }): ReactElement {
  const t = useTranslations('personDesk');
  const { data: view, error } = useDesk(person);
  if (view !== undefined) return <Desk view={view} ports={ports} />;
  return (
    <MissingRecord
      label={t('desk.label')}
      error={error}
      back={t('back')}
      onBack={() => ports.onChoosePerson(null)}
    />
  );
}

function Desk({ view, ports }: { readonly view: DeskView; readonly ports: DeskOfPorts }): ReactElement {
  const { person, counts } = view;
  const t = useTranslations('personDesk');
  const words = useFoundWords();
  const gathering = useGathering(person.id, ports);
  const things = words.countsOf(counts);
  return (
    <Sheet
      label={t('desk.label')}
      header={
        <SheetHeader
          title={person.name}
          summary={things === '' ? t('desk.nothing') : t('desk.counts', { things })}
          actions={
            <>
              <Button icon="arrow-left" onPress={() => ports.onChoosePerson(null)}>
                {t('back')}
              </Button>
              <Button
                variant="filled"
                pending={gathering.isRunning ? t('desk.gathering') : undefined}
                onPress={gathering.gather}
              >
                {t('desk.gather')}
              </Button>
            </>
          }
        />
      }
      aside={
        <Aside label={t('desk.aside')}>
          <AsideSection title={t('desk.gatherTitle')}>
            <p className={styles['aside']}>{t('desk.gatherText')}</p>
          </AsideSection>
          <AsideSection title={t('desk.eraseTitle')}>
            <p className={styles['aside']}>{t('desk.eraseText')}</p>
            <Button variant="link" onPress={ports.onErase}>
              {t('desk.erase')}
            </Button>
          </AsideSection>
        </Aside>
      }
    >
      {gathering.error === null ? null : (
        <MarginRow>
          <FailureNotice error={gathering.error} />
        </MarginRow>
      )}
      <RequestSection person={person.id} requests={view.requests} />
      <Found view={view} ports={ports} />
    </Sheet>
  );
}

/** Puts everything about them together, to be decided on before it leaves. */
function useGathering(person: PersonId, { onOpenSharing }: Pick<DeskPorts, 'onOpenSharing'>) {
  const task = useTask();
  const gather = (): void =>
    task.run(async () => {
      const { id } = await api.gatherForPerson({ person });
      onOpenSharing(id);
    });
  return { ...task, gather };
}
