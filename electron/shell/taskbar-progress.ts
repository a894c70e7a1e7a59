import type { EventMessage } from '../../shared/contract/events';

/** Milliseconds without news after which work is taken to have been stopped. */
const silence = 5000;

type Ports = {
  /** A share from 0 to 1, more for work whose end is not known yet, or -1 for none: as `BrowserWindow.setProgressBar` has it. */
  readonly show: (share: number) => void;
  readonly setTimer: (run: () => void, delay: number) => NodeJS.Timeout;
  readonly clearTimer: (timer: NodeJS.Timeout) => void;
};

/** Shows on the taskbar how far an import, an export or a backup is, and never of what. Hears every event of the core. */
export function taskbarProgress(ports: Ports): (message: EventMessage) => void {
  let timer: NodeJS.Timeout | null = null;
  const end = (): void => {
    if (timer === null) return;
    ports.clearTimer(timer);
    timer = null;
    ports.show(-1);
  };
  return message => {
    if (message.name === 'locked') end();
    if (message.name !== 'progress') return;
    const { done, total } = message.data;
    if (total > 0 && done >= total) {
      end();
      return;
    }
    if (timer !== null) ports.clearTimer(timer);
    timer = ports.setTimer(end, silence);
    ports.show(total === 0 ? 2 : done / total);
  };
}
