/** Who is called what: kept in the vault, for one sharing or for a circle. It never leaves. */
export type PseudonymKey = {
  /** In the order they were given. */
  readonly given: readonly GivenPseudonym[];
};

export type GivenPseudonym = {
  /** `subjectKey` of the subject. */
  readonly subject: string;
  /** What stands in the text: `Head A`, `a large urban primary`. */
  readonly label: string;
};

export const emptyKey: PseudonymKey = { given: [] };
