import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationView } from '../../../../shared/contract/network';
import { newConversation } from '../../../../shared/domain/conversation';
import type { ConversationId, TemplateId } from '../../../../shared/domain/ids';
import { api, putConversation, useIsMaking, usePersonList, useTemplates } from '../../../api';
import { Button, Dialog, Select } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, useDay } from '../../../words';
import type { PlannedWith } from '../planned-with';
import styles from './Details.module.css';
import { DetailsFields, useSchoolOf } from './DetailsFields';
import { type Details, type Settled, settle, type TypedDetails } from './details';

const cx = classesOf(styles);

/** `with` is who is already known to take part; `onCreated` gets the new conversation. */
export type NewConversationProps = {
  readonly isOpen: boolean;
  readonly with: PlannedWith;
  readonly onClose: () => void;
  readonly onCreated: (id: ConversationId) => void;
};

/** Asks what a conversation will be, with whom and when. One on a day that has passed is written down as held. */
export function NewConversation(props: NewConversationProps): ReactElement | null {
  return props.isOpen ? <KnowingPeople {...props} /> : null;
}

/** Where people work is wanted at once, for the place. */
function KnowingPeople(props: NewConversationProps): ReactElement | null {
  return usePersonList().isPending ? null : <PlanDialog {...props} />;
}

const emptyPage: string = '';

function PlanDialog(props: NewConversationProps): ReactElement {
  const { onClose, onCreated } = props;
  const t = useTranslations('conversations.plan');
  const client = useQueryClient();
  const form = useId();
  const today = useDay();
  const isMaking = useIsMaking();
  const { typed, type, problem, setProblem } = useTyped(props.with);
  const [template, setTemplate] = useState(emptyPage);
  const templates = (useTemplates().data ?? []).filter(({ kind }) => kind === 'conversation');
  const isPast = typed.date !== null && typed.date < today;
  const chosen: TemplateId | null = templates.find(({ id }) => id === template)?.id ?? null;
  const creating = useMutation({
    mutationFn: (details: Details) => create(details, chosen, isPast),
    onSuccess: view => {
      putConversation(client, view);
      onClose();
      onCreated(view.conversation.id);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const settled = settle(typed);
    if (!settled.ready) setProblem(settled.problem);
    else if (!creating.isPending) creating.mutate(settled.details);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(isPast ? 'logTitle' : 'title')}
      actions={
        <>
          <Button variant="filled" type="submit" form={form} isDisabled={isMaking}>
            {t(isPast ? 'log' : 'create')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form id={form} className={cx('form')} onSubmit={submit}>
        <DetailsFields typed={typed} problem={problem} onType={type} />
        <TemplateChoice templates={templates} value={template} onChange={setTemplate} />
        <p className={cx('hint')} role="status">
          {t(isPast ? 'past' : 'gathers')}
        </p>
      </form>
      <FailureNotice error={creating.error} />
    </Dialog>
  );
}

/** What is typed so far; somebody who was named already brings the school they work at. */
function useTyped(planned: PlannedWith) {
  const schoolOf = useSchoolOf();
  const [typed, setTyped] = useState<TypedDetails>(() => {
    const [only] = planned.people;
    return {
      ...newConversation,
      ...planned,
      kind: planned.people.length === 0 && planned.circle !== null ? 'meeting' : 'visit',
      place: only === undefined ? null : schoolOf(only),
      date: null,
      time: '',
    };
  });
  const [problem, setProblem] = useState<Extract<Settled, { readonly ready: false }>['problem'] | null>(null);
  const type = (changes: Partial<TypedDetails>): void => {
    setProblem(null);
    setTyped(now => ({ ...now, ...changes }));
  };
  return { typed, type, problem, setProblem };
}

async function create(
  { date, title, ...details }: Details,
  template: TemplateId | null,
  isPast: boolean,
): Promise<ConversationView> {
  const content = { ...details, ...(title === '' ? {} : { title }) };
  const view = await api.createConversation({ date, content, template, gather: !isPast });
  return isPast ? api.endConversation({ id: view.conversation.id, reopen: false }) : view;
}

function TemplateChoice(props: {
  readonly templates: readonly { readonly id: TemplateId; readonly name: string }[];
  readonly value: string;
  readonly onChange: (template: string) => void;
}): ReactElement | null {
  const t = useTranslations('conversations.details');
  if (props.templates.length === 0) return null;
  return (
    <Select<string>
      label={t('template')}
      options={[
        { id: emptyPage, label: t('emptyPage') },
        ...props.templates.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
