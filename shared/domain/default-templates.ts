import type { Template } from './template';

/** The templates the app comes with; ids are stable, so that an edited one can be put back. */
export const defaultTemplates: readonly Template[] = [];
