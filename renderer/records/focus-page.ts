/** After something took the keyboard away with it (a dialog whose opener has gone too), the keyboard starts at the page. */
export function focusPageIfLost(): void {
  const start = (): void => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) document.getElementById('main')?.focus({ preventScroll: true });
  };
  // A dialog gives the keyboard back in the frame after it has closed.
  requestAnimationFrame(() => requestAnimationFrame(start));
}
