import type { Messages } from '../../shared/messages/en-GB/index';

declare module 'use-intl' {
  /** Makes every message key and its values known to the compiler. */
  interface AppConfig {
    Locale: 'en-GB';
    Messages: Messages;
  }
}

export { messages } from '../../shared/messages/en-GB/index';
