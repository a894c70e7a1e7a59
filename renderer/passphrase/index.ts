export { NewPassphraseField, type NewPassphraseFieldProps } from './NewPassphraseField';
export { PassphraseCover, type PassphraseCoverProps } from './PassphraseCover';
export { PresentPassphraseForm, type PresentPassphraseFormProps } from './PresentPassphraseForm';
export { useWait } from './use-wait';
