import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { WindowBounds } from '../bridge/installation';
import { pages } from './addresses';
import { createPageWindow, type WindowSurroundings } from './page-window';

const usualSize = { width: 1280, height: 800 } as const;

/** Opens the journal's window where it was last; it shows itself once it has painted. */
export function openMainWindow(
  surroundings: WindowSurroundings,
  remembered: WindowBounds | null,
): BrowserWindow {
  const bounds = remembered !== null && isOnScreen(remembered) ? remembered : null;
  const window = createPageWindow(
    {
      ...usualSize,
      ...(bounds === null ? {} : placeOf(bounds)),
      minWidth: 800,
      minHeight: 560,
      autoHideMenuBar: true,
    },
    surroundings,
  );
  if (bounds?.maximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pages.main);
  return window;
}

/** The bounds to remember; those from before it was maximised. */
export function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

function placeOf({ x, y, width, height }: WindowBounds): Rectangle {
  return { x, y, width, height };
}

/** A screen may have been unplugged since: the top of the window must be where the head can take hold of it. */
function isOnScreen({ x, y, width }: WindowBounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const reachable = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return reachable >= 100 && y >= workArea.y && y < workArea.y + workArea.height - 40;
  });
}
