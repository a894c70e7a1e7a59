import { createContext } from 'react';

/** Whether something further out is already the page's main landmark, so that a sheet inside it is only a section. */
export const InsideMain = createContext(false);
