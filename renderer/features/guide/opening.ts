import { createContext, useContext } from 'react';

/** Opens the guide; does nothing outside `Guide`. */
export const GuideContext = createContext<() => void>(() => undefined);

/** What opens the guide. */
export function useGuide(): () => void {
  return useContext(GuideContext);
}
