import { app } from './app';
import { bin } from './bin';
import { capture } from './capture';
import { editor } from './editor';
import { errors } from './errors';
import { history } from './history';
import { journal } from './journal';
import { palette } from './palette';
import { questions } from './questions';
import { settings } from './settings';
import { today } from './today';
import { transfer } from './transfer';
import { vault } from './vault';
import { words } from './words';

/** Every text of the renderer, by feature; ICU message syntax. */
export const messages = {
  app,
  bin,
  capture,
  editor,
  errors,
  history,
  journal,
  palette,
  questions,
  settings,
  today,
  transfer,
  vault,
  words,
} as const;

export type Messages = typeof messages;
