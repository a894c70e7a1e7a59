export { CaptureLine, type CaptureLineProps } from './CaptureLine';
export { CaptureWindow } from './CaptureWindow';
