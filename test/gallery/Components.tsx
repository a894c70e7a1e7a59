import type { ReactElement } from 'react';
import { MarginRow, Sheet, SheetHeader, SkipLink } from '../../renderer/ui';
import { ButtonSamples, MenuSamples } from './ControlSamples';
import { FieldSamples, TextSamples } from './FieldSamples';
import { GlyphSamples, IconSamples } from './MarkSamples';
import { StateSamples } from './StateSamples';

/** Every component on one sheet. */
export function Components(): ReactElement {
  return (
    <>
      <SkipLink>Skip to the page</SkipLink>
      <Sheet
        header={<SheetHeader title="Everything the app is made of" summary="One of each, in every state." />}
      >
        <MarginRow label="Buttons" note="one filled on a screen">
          <ButtonSamples />
        </MarginRow>
        <MarginRow label="Menus" note="tabs, toolbar, dialogs">
          <MenuSamples />
        </MarginRow>
        <MarginRow label="Fields" note="to type in">
          <TextSamples />
        </MarginRow>
        <MarginRow label="Choices" note="one, some, on or off">
          <FieldSamples />
        </MarginRow>
        <MarginRow label="Status" note="shape is the kind, fill the progress">
          <GlyphSamples />
        </MarginRow>
        <MarginRow label="Icons" note="always with a name">
          <IconSamples />
        </MarginRow>
        <MarginRow label="States" note="what happened, what to do">
          <StateSamples />
        </MarginRow>
      </Sheet>
    </>
  );
}
