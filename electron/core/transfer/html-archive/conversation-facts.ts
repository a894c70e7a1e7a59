import type { Action, AgendaItem, Conversation } from '../../../../shared/domain/conversation';
import { readableLine } from '../../sharing/formats/blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import { fill, type HtmlFact, lines, linked, said } from './facts';
import type { Surroundings } from './surroundings';

/** Everything that is known of a conversation beside its notes. */
export function conversationFacts(conversation: Conversation, around: Surroundings): readonly HtmlFact[] {
  const { texts, day } = around;
  const { facts } = texts.journalArchive;
  const desk = texts.personDeskDocument.conversation;
  const { circle, place, time, minutes, help, agenda, actions } = conversation;
  return [
    said(texts.sharingDocument.facts.kind, texts.conversation.kind[conversation.kind]),
    said(texts.sharingDocument.facts.date, day(conversation.date)),
    said(facts.time, time ?? ''),
    said(facts.minutes, minutes === null ? '' : String(minutes)),
    linked(desk.people, conversation.people, around),
    linked(facts.circle, circle === null ? [] : [circle], around),
    linked(facts.place, place === null ? [] : [place], around),
    said(facts.help, help === 'none' ? '' : texts.conversation.help[help]),
    lines(
      desk.points,
      agenda.map(item => agendaLine(item, around)),
    ),
    lines(
      desk.actions,
      actions.map(action => actionLine(action, around)),
    ),
  ];
}

function agendaLine({ subject, ticked }: AgendaItem, around: Surroundings): string {
  const { cameUp } = around.texts.journalArchive.facts;
  const what = subject.kind === 'point' ? plain(subject.text) : subjectLink(subject, around);
  return ticked ? beside(what, [plain(cameUp)], around) : what;
}

/** What is no longer in the journal has no words of its own. */
function subjectLink(
  subject: Exclude<AgendaItem['subject'], { kind: 'point' }>,
  around: Surroundings,
): string {
  const link = around.link(subject.kind === 'action' ? subject.conversation : subject.entry);
  return link === '' ? plain(around.texts.sharingDocument.untitled) : link;
}

function actionLine({ text, owner, due, doneOn }: Action, around: Surroundings): string {
  const { texts, day, link } = around;
  const { facts } = texts.journalArchive;
  const who =
    owner.kind === 'person'
      ? link(owner.person)
      : plain(owner.kind === 'me' ? texts.personDeskDocument.conversation.me : facts.everybody);
  return beside(
    plain(text),
    [
      who,
      due === null ? '' : plain(fill(facts.due, { day: day(due) })),
      doneOn === null ? '' : plain(fill(facts.done, { day: day(doneOn) })),
    ],
    around,
  );
}

/** HTML with more of it in brackets. */
function beside(what: string, more: readonly string[], { texts }: Surroundings): string {
  const said = more.filter(html => html !== '').join(', ');
  return said === '' ? what : fill(plain(texts.journalArchive.facts.beside), { what, more: said });
}

const plain = (text: string): string => escapeHtml(readableLine(text));
