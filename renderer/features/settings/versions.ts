/** What one version brought, as markdown. */
export type VersionNews = { readonly title: string; readonly body: string };

/** The versions of a list of changes: each heading of the second level begins one. What stands before the first is its title. */
export function versionsIn(news: string): readonly VersionNews[] {
  return news
    .split(/^## +/m)
    .slice(1)
    .map(part => {
      const [title = '', ...body] = part.split('\n');
      return { title: title.trim(), body: body.join('\n').trim() };
    });
}
