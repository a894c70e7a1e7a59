export { FolderField, type FolderFieldProps } from './FolderField';
export { HostContext, useHost } from './host-facts';
export { type Chord, useKeyNames } from './key-names';
