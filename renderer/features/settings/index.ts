export { AppTextPage } from './AppTextPage';
export { SettingsPlace, type SettingsPlaceProps } from './SettingsPlace';
export type { SectionName } from './sections';
export { useCaptureKeys } from './use-capture-keys';
