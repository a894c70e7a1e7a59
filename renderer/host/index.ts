export { FolderField, type FolderFieldProps } from './FolderField';
export { HostContext, useHost } from './host-facts';
export { type Chord, nameChord, useKeyNames } from './key-names';
