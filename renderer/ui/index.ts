export {
  type DayMarks,
  MonthCalendar,
  type MonthCalendarProps,
  type MonthCalendarWords,
} from './calendar/MonthCalendar';
export type { IsoDay, IsoMonth } from './calendar/month-grid';
export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './controls/Button';
export { ChoiceBar, type ChoiceBarProps } from './controls/ChoiceBar';
export { IconButton, type IconButtonProps } from './controls/IconButton';
export { type MenuAction, MenuButton, type MenuButtonProps, type MenuGroup } from './controls/MenuButton';
export { Tabs, type TabsProps } from './controls/Tabs';
export { Toolbar, ToolbarGroup, ToolbarRule } from './controls/Toolbar';
export { CaptureField, type CaptureFieldProps } from './fields/CaptureField';
export { Checkbox, type CheckboxProps } from './fields/Checkbox';
export { ComboBox, type ComboBoxProps } from './fields/ComboBox';
export { DateField, type DateFieldProps } from './fields/DateField';
export type { FieldWords } from './fields/field';
export { isSameOffer, type Offered, type Offering } from './fields/OfferedNames';
export type { Option } from './fields/option';
export { PasswordField, type PasswordFieldProps } from './fields/PasswordField';
export { RadioGroup, type RadioGroupProps } from './fields/RadioGroup';
export { SearchField, type SearchFieldProps } from './fields/SearchField';
export { Select, type SelectProps } from './fields/Select';
export { StrengthMeter, type StrengthMeterProps, type StrengthStep } from './fields/StrengthMeter';
export { Switch, type SwitchProps } from './fields/Switch';
export { TagField, type TagFieldProps, type TagFieldWords } from './fields/TagField';
export { TextArea, type TextAreaProps } from './fields/TextArea';
export { TextField, type TextFieldProps } from './fields/TextField';
export { TitleField, type TitleFieldProps } from './fields/TitleField';
export { Aside, AsideItem, AsideSection } from './frame/Aside';
export { Cover, CoverActions, CoverNote, type CoverProps } from './frame/Cover';
export { Desk, ListPane, type ListPaneProps, Spread, type SpreadProps } from './frame/Desk';
export { Invitation, type InvitationProps } from './frame/Invitation';
export { MarginBlock } from './frame/MarginBlock';
export { MarginRow, type MarginRowProps } from './frame/MarginRow';
export { useIsPainted } from './frame/painted';
export { Rail, type RailAction, type RailLock, type RailPlace, type RailProps } from './frame/Rail';
export { Sheet, type SheetProps } from './frame/Sheet';
export { SheetHeader, type SheetHeaderProps } from './frame/SheetHeader';
export { SkipLink } from './frame/SkipLink';
export { SplitSheet, type SplitSheetProps } from './frame/SplitSheet';
export { LanguageContext, useLanguage } from './language';
export { EmptyState, type EmptyStateProps } from './lists/EmptyState';
export { GroupHeading, type GroupHeadingProps } from './lists/GroupHeading';
export { Line, LineActions, LineList, type LineProps } from './lists/Line';
export { LineButton, type LineButtonProps } from './lists/LineButton';
export { ListRow, type ListRowProps } from './lists/ListRow';
export { type LongList, LongListBox, useLongList } from './lists/LongList';
export { type FewAtFirst, useFewAtFirst } from './lists/use-few-at-first';
export { useInSightFirst } from './lists/use-in-sight-first';
export { useSteady } from './lists/use-steady';
export type { GlyphKind, GlyphProgress } from './marks/glyph-shapes';
export { Highlight, type Segment } from './marks/Highlight';
export { Icon, type IconProps } from './marks/Icon';
export { type IconName, iconNames } from './marks/icon-shapes';
export { Kbd, type KbdProps } from './marks/Kbd';
export { StatusGlyph, type StatusGlyphProps } from './marks/StatusGlyph';
export { VisuallyHidden } from './marks/VisuallyHidden';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/ConfirmDialog';
export { Dialog, type DialogProps } from './overlays/Dialog';
export {
  Palette,
  PaletteField,
  type PaletteFieldProps,
  PaletteHint,
  type PaletteProps,
} from './overlays/Palette';
export { Notice, type NoticeProps } from './states/Notice';
export { Progress, type ProgressProps } from './states/Progress';
export { SaveState, type SaveStateProps } from './states/SaveState';
export { applyTheme, type ThemeChoice } from './theme';
export { useBlobAddress } from './use-blob-address';
