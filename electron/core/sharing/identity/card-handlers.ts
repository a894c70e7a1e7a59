import type { CardMethods, CardRow, OwnCard } from '../../../../shared/contract/sharing';
import type { CircleId } from '../../../../shared/domain/ids';
import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import { byName, named } from '../../network/records/rows';
import { requireRecord } from '../../network/records/stamps';
import { writeCard } from './card';
import { readyWords, wordsOf } from './card-words';
import { cardRow, forgetCard, keepCard, readSentCard, setCompared } from './kept-cards';
import { keepOwnIdentity, ownIdentityOf } from './own-identity';

/** The head's own card, and those she was given. */
export function cardHandlers(current: () => OpenJournal): Handlers<keyof CardMethods> {
  return {
    ownCard: () => ownCard(current()),
    makeOwnCard: async ({ name }) => {
      const open = current();
      await keepOwnIdentity(open, name);
      const card = ownCard(open);
      if (card === null) throw new Error('A card that was made is not there.');
      return card;
    },
    readCard: input => readSentCard(current(), input),
    keepCard: input => keepCard(current(), input),
    setCompared: input => setCompared(current(), input),
    forgetCard: ({ person }) => forgetCard(current(), person),
    listCards: () => listCards(current()),
    circleCards: ({ circle }) => circleCards(current(), circle),
  };
}

function ownCard({ vault }: OpenJournal): OwnCard | null {
  const own = ownIdentityOf(vault.db.data);
  return own === null ? null : { name: own.name, text: writeCard(own.card), words: wordsOf(own.card) };
}

/** The cards of everybody out of the bin, by name. */
async function listCards({ vault }: OpenJournal): Promise<readonly CardRow[]> {
  const { cards } = vault.db.data;
  await readyWords(Object.values(cards).map(({ card }) => card));
  const { people, ...journal } = vault.db.data;
  return Object.values(journal.cards)
    .filter(({ person }) => people[person]?.binnedAt === null)
    .map(kept => cardRow({ people, ...journal }, kept))
    .sort((a, b) => byName(a.person, b.person));
}

async function circleCards({ vault }: OpenJournal, id: CircleId) {
  const members = requireRecord(vault.db.data.circles, id).members.map(({ person }) => person);
  await readyWords(members.flatMap(person => vault.db.data.cards[person]?.card ?? []));
  const { people, cards } = vault.db.data;
  return members
    .flatMap(person => people[person] ?? [])
    .sort(byName)
    .map(person => {
      const kept = cards[person.id];
      return { person: named(person), card: kept === undefined ? null : cardRow({ people, cards }, kept) };
    });
}
