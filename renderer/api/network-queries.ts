import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import type {
  CircleRow,
  CircleView,
  ConversationView,
  PersonRow,
  PersonView,
  ReviewView,
  SchoolRow,
  SchoolView,
  Span,
  TimelineFilter,
} from '../../shared/contract/network';
import type {
  CircleId,
  ConversationId,
  EntryId,
  PersonId,
  ReviewId,
  SchoolId,
  ThemeId,
} from '../../shared/domain/ids';
import { api } from './client';

/** People, schools, circles, conversations and reviews; `freshness.ts` says what each shows. */
const keys = {
  people: ['network', 'people'],
  person: (id: PersonId) => ['network', 'person', id],
  timeline: (id: PersonId, filter: TimelineFilter, offset: number) => [
    'network',
    'timeline',
    id,
    filter,
    offset,
  ],
  suggestions: (text: string) => ['network', 'suggestions', text],
  looseNames: ['network', 'loose-names'],
  schools: ['network', 'schools'],
  school: (id: SchoolId) => ['network', 'school', id],
  circles: ['network', 'circles'],
  circle: (id: CircleId) => ['network', 'circle', id],
  conversations: (which: 'coming' | 'held', offset: number) => ['network', 'conversations', which, offset],
  conversation: (id: ConversationId) => ['network', 'conversation', id],
  reviews: ['network', 'reviews'],
  review: (id: ReviewId) => ['network', 'review', id],
  binned: ['network', 'binned'],
  related: (id: EntryId) => ['network', 'related', id],
  brokenLinks: ['network', 'broken-links'],
  graph: (span: Span | null, theme: ThemeId | null) => ['network', 'graph', span, theme],
  exchange: (span: Span, person: PersonId | null) => ['network', 'exchange', span, person],
  themeMonths: (span: Span) => ['network', 'theme-months', span],
  dayCounts: (span: Span) => ['network', 'day-counts', span],
} as const;

export const personListQuery = queryOptions({ queryKey: keys.people, queryFn: () => api.listPeople() });
export const personQuery = (id: PersonId) =>
  queryOptions({ queryKey: keys.person(id), queryFn: () => api.getPerson({ id }) });
/** Items asked for at once. */
export const timelinePageSize = 40;
export const timelineQuery = (id: PersonId, filter: TimelineFilter, offset: number) =>
  queryOptions({
    queryKey: keys.timeline(id, filter, offset),
    queryFn: () => api.personTimeline({ id, filter, offset, limit: timelinePageSize }),
    placeholderData: keepPreviousData,
  });
export const nameSuggestionsQuery = (text: string) =>
  queryOptions({
    queryKey: keys.suggestions(text),
    queryFn: () => api.suggestNames({ text }),
    placeholderData: keepPreviousData,
  });
export const looseNamesQuery = queryOptions({ queryKey: keys.looseNames, queryFn: () => api.looseNames() });
export const schoolListQuery = queryOptions({ queryKey: keys.schools, queryFn: () => api.listSchools() });
export const schoolQuery = (id: SchoolId) =>
  queryOptions({ queryKey: keys.school(id), queryFn: () => api.getSchool({ id }) });
export const circleListQuery = queryOptions({ queryKey: keys.circles, queryFn: () => api.listCircles() });
export const circleQuery = (id: CircleId) =>
  queryOptions({ queryKey: keys.circle(id), queryFn: () => api.getCircle({ id }) });
export const conversationsQuery = (which: 'coming' | 'held', offset: number) =>
  queryOptions({
    queryKey: keys.conversations(which, offset),
    queryFn: () => api.listConversations({ which, offset, limit: 100 }),
    placeholderData: keepPreviousData,
  });
export const conversationQuery = (id: ConversationId) =>
  queryOptions({ queryKey: keys.conversation(id), queryFn: () => api.getConversation({ id }) });
export const reviewListQuery = queryOptions({ queryKey: keys.reviews, queryFn: () => api.listReviews() });
export const reviewQuery = (id: ReviewId) =>
  queryOptions({ queryKey: keys.review(id), queryFn: () => api.getReview({ id }) });
export const binnedRecordsQuery = queryOptions({
  queryKey: keys.binned,
  queryFn: () => api.listBinnedRecords(),
});
export const relatedQuery = (id: EntryId) =>
  queryOptions({ queryKey: keys.related(id), queryFn: () => api.relatedEntries({ id }) });
export const brokenLinksQuery = queryOptions({
  queryKey: keys.brokenLinks,
  queryFn: () => api.brokenLinks(),
});
export const graphQuery = (span: Span | null, theme: ThemeId | null) =>
  queryOptions({
    queryKey: keys.graph(span, theme),
    queryFn: () => api.networkGraph({ span, theme }),
    placeholderData: keepPreviousData,
  });
export const exchangeQuery = (span: Span, person: PersonId | null) =>
  queryOptions({
    queryKey: keys.exchange(span, person),
    queryFn: () => api.exchangeMonths({ span, person }),
    placeholderData: keepPreviousData,
  });
export const themeMonthsQuery = (span: Span) =>
  queryOptions({
    queryKey: keys.themeMonths(span),
    queryFn: () => api.themeMonths({ span }),
    placeholderData: keepPreviousData,
  });
export const dayCountsQuery = (span: Span) =>
  queryOptions({
    queryKey: keys.dayCounts(span),
    queryFn: () => api.dayCounts({ span }),
    placeholderData: keepPreviousData,
  });

export const usePersonList = (): UseQueryResult<readonly PersonRow[]> => useQuery(personListQuery);
export const usePerson = (id: PersonId): UseQueryResult<PersonView> => useQuery(personQuery(id));
export const useSchoolList = (): UseQueryResult<readonly SchoolRow[]> => useQuery(schoolListQuery);
export const useSchool = (id: SchoolId): UseQueryResult<SchoolView> => useQuery(schoolQuery(id));
export const useCircleList = (): UseQueryResult<readonly CircleRow[]> => useQuery(circleListQuery);
export const useCircle = (id: CircleId): UseQueryResult<CircleView> => useQuery(circleQuery(id));
export const useConversation = (id: ConversationId): UseQueryResult<ConversationView> =>
  useQuery(conversationQuery(id));
export const useReview = (id: ReviewId): UseQueryResult<ReviewView> => useQuery(reviewQuery(id));

/** Puts the view that a method answered where its page finds it. */
export const putPerson = (client: QueryClient, view: PersonView): void =>
  void client.setQueryData(keys.person(view.person.id), view);
export const putSchool = (client: QueryClient, view: SchoolView): void =>
  void client.setQueryData(keys.school(view.school.id), view);
export const putCircle = (client: QueryClient, view: CircleView): void =>
  void client.setQueryData(keys.circle(view.circle.id), view);
export const putConversation = (client: QueryClient, view: ConversationView): void =>
  void client.setQueryData(keys.conversation(view.conversation.id), view);
export const putReview = (client: QueryClient, view: ReviewView): void =>
  void client.setQueryData(keys.review(view.review.id), view);
