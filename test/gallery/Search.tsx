import type { ReactElement } from 'react';
import {
  GroupHeading,
  Highlight,
  ListRow,
  Palette,
  PaletteField,
  PaletteHint,
  StatusGlyph,
} from '../../renderer/ui';
import { Journal } from './Journal';

const mary = { text: 'Mary', hit: true };
const attendance = { text: 'attendance', hit: true };

/** The palette over the journal. */
export function Search(): ReactElement {
  return (
    <>
      <Journal />
      <Palette
        isOpen
        onClose={() => undefined}
        label="Find"
        field={<PaletteField label="Find" closeKeys="Esc" defaultValue="mary attendence" />}
        footer={
          <>
            <PaletteHint keys="↑ ↓">move</PaletteHint>
            <PaletteHint keys="Enter">open</PaletteHint>
            <PaletteHint keys="Ctrl Enter">link to the open entry</PaletteHint>
          </>
        }
      >
        <div role="listbox" aria-label="Found">
          <GroupHeading>Journal, four entries</GroupHeading>
          <ListRow
            role="option"
            aria-selected
            isSelected
            glyph={<StatusGlyph kind="advice" progress="half" />}
            title="Ring home on the first morning, before ten"
            state={
              <Highlight
                segments={[mary, { text: '’s office rings every family by ten on day one', hit: false }]}
              />
            }
            date="12 Nov"
          />
          <ListRow
            role="option"
            aria-selected={false}
            glyph={<StatusGlyph kind="question" progress="full" />}
            title="What does a good first-day call sound like?"
            state={
              <Highlight
                segments={[
                  { text: '…because ', hit: false },
                  mary,
                  { text: '’s persistent ', hit: false },
                  attendance,
                  { text: ' figure moved last year and ours did not…', hit: false },
                ]}
              />
            }
            date="12 Nov"
          />
        </div>
      </Palette>
    </>
  );
}
