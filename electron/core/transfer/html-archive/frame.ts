import type { Language } from '../../../../shared/domain/language';
import { pageOpening } from '../../sharing/formats/html/page-opening';
import { archiveStyle } from './style';

/** The beginning of a page that runs `script`. */
export const opening = (title: string, language: Language, script: string): string =>
  pageOpening({ title, language, style: archiveStyle, script });

/** Its end. */
export const closing = (script: string): string => `<script>${script}</script>\n</body>\n</html>\n`;
