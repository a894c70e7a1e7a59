export { NewPassphraseField, type NewPassphraseFieldProps } from './NewPassphraseField';
export { PassphraseCover, type PassphraseCoverProps } from './PassphraseCover';
export { PresentPassphraseForm, type PresentPassphraseFormProps } from './PresentPassphraseForm';
export { usePassphraseEstimate } from './use-estimate';
export { useWait } from './use-wait';
