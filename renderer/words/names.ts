const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|fr|the)\.?$/i;

/** The name somebody is called by: the first one, or all of it after a title. `Mary Jones` is Mary, `Mrs Jones` is Mrs Jones. */
export function shortName(name: string): string {
  const trimmed = name.trim();
  const [first = trimmed] = trimmed.split(/\s+/);
  return titles.test(first) ? trimmed : first.replace(/,$/, '');
}

/** What to call each of several people: the short name, or the whole one where two of them would be called the same. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map(shortName);
  return names.map((name, at) => {
    const called = short[at] ?? name;
    return short.filter(other => other === called).length > 1 ? name : called;
  });
}
