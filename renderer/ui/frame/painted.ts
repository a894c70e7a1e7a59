import { createContext, useContext } from 'react';

/** Whether the sheet around has been on the screen; outside of one there is nothing to wait for. */
export const Painted = createContext(true);

/** Whether to draw what the sheet does not need at first sight, or draws at first in a lighter way. */
export const useIsPainted = (): boolean => useContext(Painted);
