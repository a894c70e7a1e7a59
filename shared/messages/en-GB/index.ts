import { app } from './app';
import { backups } from './backups';
import { bin } from './bin';
import { capture } from './capture';
import { choosers } from './choosers';
import { circles } from './circles';
import { conversations } from './conversations';
import { editor } from './editor';
import { errors } from './errors';
import { guide } from './guide';
import { history } from './history';
import { journal } from './journal';
import { palette } from './palette';
import { people } from './people';
import { personDesk } from './person-desk';
import { pictures } from './pictures';
import { plots } from './plots';
import { questions } from './questions';
import { records } from './records';
import { reviews } from './reviews';
import { settings } from './settings';
import { sharing } from './sharing';
import { tables } from './tables';
import { takingIn } from './taking-in';
import { today } from './today';
import { transfer } from './transfer';
import { vault } from './vault';
import { words } from './words';

/** Every text of the renderer, by feature; ICU message syntax. */
export const messages = {
  app,
  backups,
  bin,
  capture,
  choosers,
  circles,
  conversations,
  editor,
  errors,
  guide,
  history,
  journal,
  palette,
  people,
  personDesk,
  pictures,
  plots,
  questions,
  records,
  reviews,
  settings,
  sharing,
  tables,
  takingIn,
  today,
  transfer,
  vault,
  words,
} as const;

export type Messages = typeof messages;
