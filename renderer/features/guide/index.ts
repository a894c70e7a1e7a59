export { Guide } from './Guide';
export { useGuide } from './opening';
