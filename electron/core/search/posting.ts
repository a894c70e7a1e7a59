/**
 * A posting says, in 32 bits, that a word occurs in an entry and where: the entry's slot (20 bits), the fields it
 * stands in (5 bits), and how often the body has it (7 bits, saturating).
 */
export const slotLimit = 1 << 20;
const slotShift = 12;
const countMask = 0x7f;

export const inTitle = 1 << 7;
export const inPeople = 1 << 8;
export const inTags = 1 << 9;
export const inThemes = 1 << 10;
export const inAttachments = 1 << 11;
export const inBody = countMask;
/** Any field at all. */
export const anywhere = inTitle | inPeople | inTags | inThemes | inAttachments | inBody;

export function packPosting(slot: number, places: number): number {
  return ((slot << slotShift) | places) >>> 0;
}

export function slotOf(posting: number): number {
  return posting >>> slotShift;
}

/** Fields and body count together. */
export function placesOf(posting: number): number {
  return posting & anywhere;
}

/** `places` with one more occurrence in the body. */
export function countOnceMore(places: number): number {
  return (places & countMask) === countMask ? places : places + 1;
}

export function bodyCount(places: number): number {
  return places & countMask;
}

/**
 * What an occurrence is worth in BM25F (Robertson, Zaragoza, Taylor 2004): term frequencies of the fields are
 * weighted and added before they saturate. Indexed by the five field bits.
 */
const fieldWeights = Float32Array.from({ length: 32 }, (_, fields) => {
  const places = fields << 7;
  const worth = (field: number, weight: number) => ((places & field) === 0 ? 0 : weight);
  return (
    worth(inTitle, 5) + worth(inPeople, 4) + worth(inTags, 3) + worth(inThemes, 1) + worth(inAttachments, 1)
  );
});

export function fieldWeight(places: number): number {
  return fieldWeights[places >>> 7] ?? 0;
}
