/** The ways a shared document can be written by the core. */
export const shareFormats = ['markdown-folder', 'markdown', 'html', 'docx', 'json', 'csv', 'text'] as const;
export type ShareFormat = (typeof shareFormats)[number];

/** Those, and what the desktop app prints. */
export const fileFormats = [...shareFormats, 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];
