/**
 * The notes of two records that become one: `kept`, then under a line what the other says otherwise (each `facts` pair is
 * what is kept and what is not) and its notes.
 */
export function notesOfBoth(
  kept: string,
  gone: string,
  facts: readonly (readonly [kept: string, gone: string])[],
): string {
  const otherwise = facts.flatMap(([keptFact, goneFact]) => {
    const fact = goneFact.trim();
    return keptFact.trim() === '' || fact === '' || fact === keptFact.trim() ? [] : [fact];
  });
  const parts = [otherwise.join('\n\n'), gone.trim()].filter(part => part !== '');
  const added = parts.join('\n\n');
  if (added === '') return kept;
  return kept.trim() === '' ? added : `${kept.trimEnd()}\n\n---\n\n${added}`;
}
