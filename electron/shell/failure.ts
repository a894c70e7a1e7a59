import { app, dialog } from 'electron';
import { shellTexts } from '../../shared/messages/shell-texts';

/** Ends the app after a bug in the shell. Says where it happened, never the message: that may hold anything. */
export function endAfterFailure(error: unknown): void {
  console.error(`critical-friend: stopped\n${placesOf(error)}`);
  const texts = shellTexts();
  if (app.isReady()) dialog.showErrorBox(texts.appName, texts.stopped);
  app.exit(1);
}

function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...lines].join('\n');
}
