export { type Card, type CardProblem, type CardReading, readCard, writeCard } from './card';
export { fingerprintOf } from './fingerprint';
export { cardOf, type Identity, makeIdentity, readIdentity } from './identity';
export { type Own, ownIdentityOf } from './own-identity';
