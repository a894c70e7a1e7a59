export { NewPassphraseField, type NewPassphraseFieldProps } from './NewPassphraseField';
export { usePassphraseEstimate } from './use-estimate';
