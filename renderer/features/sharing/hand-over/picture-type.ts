const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
]);

/** The media type of a picture that can be shown, by the ending of its name; `null` for any other file. */
export function pictureType(name: string): string | null {
  const ending = /\.([^./]+)$/.exec(name)?.[1] ?? '';
  return mediaTypes.get(ending.toLowerCase()) ?? null;
}
