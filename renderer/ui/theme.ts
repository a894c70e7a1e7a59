/** What a person can choose: follow the computer, or keep to one. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Sets the theme on the root element (`document.documentElement`); takes effect at once, remembers nothing. */
export function applyTheme(root: HTMLElement, choice: ThemeChoice): void {
  if (choice === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', choice);
}
