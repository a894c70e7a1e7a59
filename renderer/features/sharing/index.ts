export { ChoosePage, type ChoosePageProps } from './choose/ChoosePage';
export { ShareHome, type ShareHomeProps } from './home/ShareHome';
export { HandoverPage, type HandoverPageProps } from './ledger/HandoverPage';
export { SharingPage, type SharingPageProps } from './SharingPage';
export { type ChosenSoFar, type ShareStart, withoutWords } from './share-start';
