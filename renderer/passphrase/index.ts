export { NewPassphraseField, type NewPassphraseFieldProps } from './NewPassphraseField';
export { PassphraseCover, type PassphraseCoverProps } from './PassphraseCover';
export { usePassphraseEstimate } from './use-estimate';
