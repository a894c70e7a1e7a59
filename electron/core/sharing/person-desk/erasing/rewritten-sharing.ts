import type { Journal } from '../../../../../shared/domain/journal';
import type { Settings } from '../../../../../shared/domain/settings';
import { subjectKey } from '../../../../../shared/domain/sharing/finding';
import type { Handover } from '../../../../../shared/domain/sharing/handover';
import type { Sharing } from '../../../../../shared/domain/sharing/sharing';
import { strangerIn, withoutSubjects } from '../../../journal/erasing/erased-pseudonyms';
import { withoutValues } from '../../../journal/open-journal';
import { changedValues } from '../../../network/records/changed-values';
import { type Dossier, handoverNames } from '../dossier';
import { noTies, type PersonNames } from '../names/person-names';
import { withHandoverTexts, withSearchTexts, withTemplateTexts, withThemeTexts } from '../texts';
import { withoutTheirWords } from './personal-words';
import { replacing } from './replacing';

/**
 * The journal with the person's name taken out of everything that is no entry and no record: the ledger, what is being got
 * ready, what was typed and not kept, templates, themes, searches (one that looked for them goes), reasons and references. Their
 * card and requests go. What could be put back of the latest merge goes as a whole, for it may have them in it anywhere.
 */
export function withRewrittenSharing(journal: Journal, dossier: Dossier): Journal {
  const { person, own } = dossier;
  const names = plainNames(own);
  const isTheirs = (subject: string): boolean =>
    subject === subjectKey({ kind: 'person', id: person.id }) || names.isIn(strangerIn(subject) ?? '');
  // A folder is found by its path alone: one that names them is named anew by the head.
  const named = new Set(
    dossier.texts.flatMap(({ of, id, rewritten }) => (of === 'library' && rewritten ? [id] : [])),
  );
  const known = withoutValues(journal.libraries, id => named.has(id));
  return {
    ...withRewrittenTexts(journal, dossier),
    cards: withoutValues(journal.cards, id => id === person.id),
    subjectRequests: {
      ...withoutValues(journal.subjectRequests, (_, request) => request.person === person.id),
      ...changedValues(
        withoutValues(journal.subjectRequests, (_, request) => request.person === person.id),
        request => ({ ...request, note: names.without(request.note) }),
      ),
    },
    certificates: {
      ...journal.certificates,
      ...changedValues(journal.certificates, one => ({ ...one, reference: names.without(one.reference) })),
    },
    dismissals: withoutValues(journal.dismissals, (_, { fingerprint }) =>
      names.isIn(fingerprint.replace(/^[^:]*:/, '')),
    ),
    pseudonymKeys: {
      ...journal.pseudonymKeys,
      ...changedValues(journal.pseudonymKeys, key => withoutSubjects(key, isTheirs)),
    },
    sharings: sharingsWithout(journal, dossier, isTheirs, names),
    handovers: { ...journal.handovers, ...rewrittenHandovers(journal, dossier) },
    libraries: {
      ...known,
      ...changedValues(known, library => {
        const passedOver = library.passedOver.filter(name => !names.isIn(name));
        return passedOver.length === library.passedOver.length ? library : { ...library, passedOver };
      }),
    },
    mergeUndo: {},
  };
}

/** For texts that are read by themselves; what is kept folded is read as if each word had a capital. */
function plainNames(own: PersonNames) {
  const surely = (text: string) => own.findIn([text], noTies)[0]?.filter(({ goes }) => goes) ?? [];
  return {
    isIn: (text: string): boolean =>
      [text, text.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase())].some(
        read => surely(read).length > 0,
      ),
    without: (text: string): string => replacing([surely(text)])(text, 'line'),
  };
}

function withRewrittenTexts(journal: Journal, { texts, person }: Dossier): Journal {
  const { drafts, templates, savedSearches, settings } = journal;
  const sure = texts.filter(found => found.rewritten);
  const rewrite = <T>(
    values: Readonly<Record<string, T>>,
    kind: (typeof sure)[number]['of'],
    change: (value: T, names: (typeof sure)[number]['names']) => T,
  ) => {
    const changed = sure.flatMap(({ of, id, names }) => {
      const value = of === kind ? values[id] : undefined;
      return value === undefined ? [] : [[id, change(value, names)] as const];
    });
    return { ...values, ...Object.fromEntries(changed) };
  };
  const searches = rewrite(savedSearches, 'saved-search', (search, names) =>
    withSearchTexts(search, replacing(names)),
  );
  const themes = new Map(sure.flatMap(({ of, id, names }) => (of === 'theme' ? [[id, names] as const] : [])));
  const renamedThemes = (set: Settings): Settings =>
    themes.size === 0
      ? set
      : {
          ...set,
          themes: set.themes.map(theme => withThemeTexts(theme, replacing(themes.get(theme.id) ?? []))),
        };
  return {
    ...journal,
    drafts: rewrite(drafts, 'draft', (draft, names) => ({
      ...draft,
      text: replacing(names)(draft.text, 'prose'),
    })),
    templates: rewrite(templates, 'template', (template, names) =>
      withTemplateTexts(template, replacing(names)),
    ),
    settings: withoutTheirWords({ ...settings, ...changedValues(settings, renamedThemes) }, person),
    savedSearches: withoutValues(
      searches,
      (id, { filter }) => JSON.stringify(savedSearches[id]?.filter) !== JSON.stringify(filter),
    ),
  };
}

/** What was being got ready for them goes; of the rest, what was decided about texts that are rewritten now. */
function sharingsWithout(
  { sharings, noteKeys }: Journal,
  { person, entries }: Dossier,
  isTheirs: (subject: string) => boolean,
  names: ReturnType<typeof plainNames>,
): Journal['sharings'] {
  const keys = entries.flatMap(({ file, sure }) => (sure ? (noteKeys[file.entry.id]?.key ?? []) : []));
  const isAbout = (finding: string): boolean =>
    finding.startsWith('/') || keys.some(key => finding.startsWith(`${key}/`));
  const staying = withoutValues(
    sharings,
    (_, { recipient }) => recipient.kind === 'subject' && recipient.person === person.id,
  );
  const changed = changedValues(
    staying,
    (sharing): Sharing => ({
      ...sharing,
      title: names.without(sharing.title),
      pseudonyms: withoutSubjects(sharing.pseudonyms, isTheirs),
      decisions: withoutValues(
        sharing.decisions,
        (finding, { fingerprint, decision }) =>
          isAbout(finding) ||
          names.isIn(fingerprint.replace(/^[^:]*:/, '')) ||
          (decision.do === 'pseudonymise' && decision.as !== undefined && isTheirs(subjectKey(decision.as))),
      ),
    }),
  );
  return { ...staying, ...changed };
}

/** Read as erasing entries has left them. */
function rewrittenHandovers(
  journal: Journal,
  { person, own, handovers }: Dossier,
): Readonly<Record<string, Handover>> {
  const changed = handovers.flatMap(({ handover: { id }, rewritten: isRewritten }) => {
    const handover = journal.handovers[id];
    if (handover === undefined || !isRewritten) return [];
    const rewritten = withHandoverTexts(handover, replacing(handoverNames(handover, own)));
    const isFor = handover.recipient.kind === 'subject' && handover.recipient.person === person.id;
    const next: Handover = {
      ...rewritten,
      recipientName: isFor ? '' : rewritten.recipientName,
      members: rewritten.members.map(one => (one.person === person.id ? { ...one, name: '' } : one)),
    };
    return [[id, next] as const];
  });
  return Object.fromEntries(changed);
}
