/** A text that comes with the app: what is new, and what its packages are licensed under. Both are in English. */
export const appTextNames = ['news', 'licences'] as const;
export type AppTextName = (typeof appTextNames)[number];

/** Requests since the app started, as they were counted: what left for anywhere but the app's own pages, and what was refused. */
export type RequestCounts = { readonly left: number; readonly refused: number };

/** What the app is made of, and what it did with the network. */
export type AboutFacts = {
  /** `null` where a browser shows the pages: they have neither Electron nor its Chromium. */
  readonly electron: string | null;
  readonly chromium: string | null;
  readonly node: string;
  /** `null` where the requests of the pages are a browser's, which counts nothing for us. */
  readonly requests: RequestCounts | null;
};

/** What the host knows of the app itself. */
export interface AboutMethods {
  aboutApp(): AboutFacts;
  readAppText(input: { readonly name: AppTextName }): string;
}
