import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordRef } from '../../../../shared/contract/network';
import type { HandoverView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import type { TakenBackFile } from '../../../../shared/domain/sharing/handover';
import type { HandoverId } from '../../../../shared/domain/sharing/sharing';
import { api, putHandover, useHandover, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, MarginRow, Notice, Sheet, SheetHeader } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, nameList, readableSize, useSpokenMoment } from '../../../words';
import { HandedNotes } from './HandedNotes';
import styles from './Ledger.module.css';
import { Unshare } from './Unshare';

const cx = classesOf(styles);

export type HandoverPageProps = {
  readonly id: HandoverId;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onLeave: () => void;
};

/** One line of the ledger: what left, when, for whom, as which files, and who was called what in it. */
export function HandoverPage(props: HandoverPageProps): ReactElement {
  const t = useTranslations('sharing.ledger');
  const { data: view, error } = useHandover(props.id);
  if (view !== undefined) return <OpenHandover {...props} view={view} />;
  return (
    <Sheet label={t('label')}>
      {error === null ? null : (
        <MarginRow>
          <FailureNotice error={error} />
          <Button variant="link" onPress={props.onLeave}>
            {t('back')}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}

function OpenHandover(props: HandoverPageProps & { readonly view: HandoverView }): ReactElement {
  const { view, onLeave } = props;
  const t = useTranslations('sharing.ledger');
  const [isAsking, setAsking] = useState(false);
  useEffect(focusPageIfLost, []);
  return (
    <Sheet
      label={t('label')}
      header={
        <SheetHeader
          title={view.title}
          summary={<Summary view={view} />}
          actions={
            <>
              <Button icon="arrow-left" onPress={onLeave}>
                {t('back')}
              </Button>
              {view.takenBack === null ? (
                <Button icon="undo" onPress={() => setAsking(true)}>
                  {t('unshare')}
                </Button>
              ) : null}
            </>
          }
        />
      }
    >
      <Standing view={view} />
      <Facts {...props} />
      <HandedNotes view={view} onOpenEntry={props.onOpenEntry} />
      <Pseudonyms view={view} />
      <Row label={t('files')}>
        <ul className={cx('lines')}>
          {view.files.map(file => (
            <li key={`${file.name} ${file.digest}`}>
              <p>{t('file', { name: file.name, size: readableSize(file.size) })}</p>
              <p className={cx('digest')}>{t('fingerprint', { digest: file.digest })}</p>
            </li>
          ))}
        </ul>
        <p className={cx('digest')}>{t('fingerprintMore')}</p>
      </Row>
      {isAsking ? <Unshare view={view} onClose={() => setAsking(false)} /> : null}
    </Sheet>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <MarginRow label={label} headingLevel={2} align="top">
      {children}
    </MarginRow>
  );
}

function Summary({ view }: { readonly view: HandoverView }): ReactElement {
  const spoken = useSpokenMoment();
  return <>{capital(spoken(view.at, Date.now()))}</>;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

/** What may not be as it seems: broken off, or asked back. */
function Standing({ view }: { readonly view: HandoverView }): ReactElement | null {
  const t = useTranslations('sharing.ledger');
  const spoken = useSpokenMoment();
  const { takenBack, state } = view;
  if (takenBack === null && state === 'done') return null;
  return (
    <MarginRow>
      {state === 'done' ? null : (
        <Notice tone="alert" title={t('begun')}>
          {t('begunMore')}
        </Notice>
      )}
      {takenBack === null ? null : (
        <>
          <Notice icon="undo" title={t('takenBack')}>
            {t('takenBackMore', {
              when: capital(spoken(takenBack.at, Date.now())),
              count: takenBack.entries,
            })}
          </Notice>
          <InLibrary view={view} file={takenBack.file} />
        </>
      )}
    </MarginRow>
  );
}

/** What became of the pack in the folder that the circle shares; while that is away, it can be tried again. */
function InLibrary(props: {
  readonly view: HandoverView;
  readonly file: TakenBackFile;
}): ReactElement | null {
  const { view, file } = props;
  const t = useTranslations('sharing.ledger.takenBackFile');
  const client = useQueryClient();
  const task = useTask();
  const [tries, setTries] = useState(0);
  if (view.form.kind !== 'pack' || view.form.library === null) return null;
  const tryAgain = (): void =>
    task.run(async () => {
      const now = await api.unshare({ id: view.id });
      putHandover(client, now);
      setTries(before => before + 1);
      focusPageIfLost();
    });
  return (
    <div className={cx('inLibrary')}>
      <p role="status">{file === 'away' && tries > 0 ? t('awayStill') : t(file)}</p>
      {file === 'away' ? (
        <Button pending={task.isRunning ? t('trying') : undefined} onPress={tryAgain}>
          {t('again')}
        </Button>
      ) : null}
      <FailureNotice error={task.error} />
    </div>
  );
}

function Facts({ view, onOpenRecord }: HandoverPageProps & { readonly view: HandoverView }): ReactElement {
  const t = useTranslations('sharing.ledger');
  const forms = useTranslations('sharing.form');
  const { form, circle, recipientName, members } = view;
  const how = form.kind === 'file' ? forms(form.format) : t(`pack.${form.lock}`);
  const isInLibrary = form.kind === 'pack' && form.library !== null;
  return (
    <>
      <Row label={t('forWhom')}>
        {circle === null ? (
          <p>{recipientName === '' ? t('anybody') : recipientName}</p>
        ) : (
          <Button variant="link" onPress={() => onOpenRecord({ kind: 'circle', id: circle.id })}>
            {recipientName === '' ? circle.name : recipientName}
          </Button>
        )}
      </Row>
      <Row label={t('how')}>
        <p>{isInLibrary ? t('pack.library', { how }) : how}</p>
      </Row>
      {members.length === 0 ? null : (
        <Row label={t('members')}>
          <p>{nameList(members.map(({ name }) => name))}</p>
        </Row>
      )}
    </>
  );
}

function Pseudonyms({ view }: { readonly view: HandoverView }): ReactElement {
  const t = useTranslations('sharing.ledger');
  return (
    <Row label={t('pseudonyms')}>
      {view.pseudonyms.length === 0 ? (
        <p className={cx('quiet')}>{t('noPseudonyms')}</p>
      ) : (
        <>
          <ul className={cx('lines')}>
            {view.pseudonyms.map(({ name, label }) => (
              <li key={`${name} ${label}`}>{t('pseudonym', { name, label })}</li>
            ))}
          </ul>
          <p className={cx('digest')}>{t('pseudonymsMore')}</p>
        </>
      )}
    </Row>
  );
}
