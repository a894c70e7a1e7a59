import { Fragment, type ReactElement, useState } from 'react';
import prose from '../../renderer/features/journal/markdown/Markdown.module.css';
import {
  Button,
  Desk,
  type GlyphKind,
  type GlyphProgress,
  GroupHeading,
  Icon,
  IconButton,
  ListPane,
  ListRow,
  MarginBlock,
  MarginRow,
  MenuButton,
  SaveState,
  Select,
  Sheet,
  Spread,
  StatusGlyph,
  TitleField,
} from '../../renderer/ui';
import { GalleryRail } from './GalleryRail';

interface Row {
  readonly kind: GlyphKind;
  readonly progress?: GlyphProgress;
  readonly title: string;
  readonly state: string;
  readonly date: string;
}

const groups: readonly { readonly name: string; readonly rows: readonly Row[] }[] = [
  {
    name: 'This week',
    rows: [
      {
        kind: 'reflection',
        title: 'The quiet after assembly',
        state: 'Two hundred children sat down and the room',
        date: 'Wed',
      },
      {
        kind: 'question',
        title: 'How do you tell a long-serving teaching assistant that the role has changed since she came?',
        state: 'Open',
        date: 'Tue',
      },
      {
        kind: 'practice',
        title: 'A reading corner outside the head’s office',
        state: 'Seen at Fellside Infants',
        date: 'Mon',
      },
    ],
  },
  {
    name: 'Last week',
    rows: [
      {
        kind: 'advice',
        progress: 'half',
        title: 'Ring home on the first morning, before ten',
        state: 'Trying, from Mary',
        date: '12 Nov',
      },
      {
        kind: 'question',
        progress: 'full',
        title: 'What does a good first-day call sound like?',
        state: 'Answered by Mary',
        date: '12 Nov',
      },
      {
        kind: 'reflection',
        title: 'Parents’ evening, the second one',
        state: 'Nobody mentions attendance',
        date: '9 Nov',
      },
    ],
  },
  {
    name: 'October',
    rows: [
      {
        kind: 'advice',
        progress: 'tick',
        title: 'Give the new SENCO her Thursday mornings back',
        state: 'Kept, from David',
        date: '22 Oct',
      },
      {
        kind: 'practice',
        progress: 'half',
        title: 'Governors walk the site before they meet',
        state: 'Trying here, from Ashworth Lane',
        date: '21 Oct',
      },
      {
        kind: 'question',
        progress: 'tick',
        title: 'Is it wrong to shut my door for an hour a day?',
        state: 'Settled',
        date: '20 Oct',
      },
    ],
  },
];

/** The list, and the open entry beside it. */
export function Journal(): ReactElement {
  return (
    <Desk rail={<GalleryRail current="journal" />}>
      <Spread list={<EntryList />} showing="list">
        <Entry />
      </Spread>
    </Desk>
  );
}

function EntryList(): ReactElement {
  const [kind, setKind] = useState<'all' | 'questions'>('all');
  return (
    <ListPane
      title="Journal"
      label="Entries"
      actions={
        <Select
          label="Kind"
          variant="inline"
          tone="soft"
          options={[
            { id: 'all', label: 'All kinds' },
            { id: 'questions', label: 'Questions' },
          ]}
          value={kind}
          onChange={setKind}
        />
      }
    >
      <div role="listbox" aria-label="Entries" tabIndex={0}>
        {groups.map(group => (
          <Fragment key={group.name}>
            <GroupHeading>{group.name}</GroupHeading>
            {group.rows.map(row => (
              <ListRow
                key={row.title}
                role="option"
                aria-selected={row.progress === 'half' && row.kind === 'advice'}
                isSelected={row.progress === 'half' && row.kind === 'advice'}
                glyph={<StatusGlyph kind={row.kind} progress={row.progress ?? 'hollow'} />}
                title={row.title}
                state={row.state}
                date={row.date}
              />
            ))}
          </Fragment>
        ))}
      </div>
    </ListPane>
  );
}

function Entry(): ReactElement {
  const [title, setTitle] = useState('Ring home on the first morning, before ten');
  return (
    <Sheet label={title} top={<EntryTop />}>
      <MarginBlock>
        <MarginRow label="Thursday" note="12 Nov">
          <TitleField
            label="Title"
            placeholder="Without a title"
            value={title}
            limit={500}
            onChange={setTitle}
            onDown={() => undefined}
          />
        </MarginRow>
        <Properties />
      </MarginBlock>
      <MarginRow
        label="Answers"
        note={<Button variant="note">What does a good first-day call sound like?</Button>}
      >
        <Body />
      </MarginRow>
    </Sheet>
  );
}

function EntryTop(): ReactElement {
  return (
    <>
      <SaveState state="saved">Saved on this laptop, 21:04</SaveState>
      <div>
        <IconButton icon="history" label="History" />
        <IconButton icon="link" label="Links" keys="Ctrl Shift L" />
        <MenuButton
          label="More for this entry"
          trigger={<IconButton icon="more" label="More" />}
          groups={[
            {
              label: 'Entry',
              actions: [
                { id: 'pin', label: 'Pin to the top', icon: 'pin', onAction: () => undefined },
                { id: 'print', label: 'Print', icon: 'print', keys: 'Ctrl P', onAction: () => undefined },
              ],
            },
            {
              label: 'Put away',
              actions: [{ id: 'bin', label: 'Move to the bin', icon: 'bin', onAction: () => undefined }],
            },
          ]}
        />
      </div>
    </>
  );
}

function Properties(): ReactElement {
  const [status, setStatus] = useState<'received' | 'trying' | 'kept'>('trying');
  const [audience, setAudience] = useState<'only-me' | 'cohort'>('only-me');
  return (
    <>
      <MarginRow label="Advice" tone="quiet">
        <Select
          label="Status"
          variant="inline"
          value={status}
          onChange={setStatus}
          options={[
            { id: 'received', label: 'Received', glyph: <StatusGlyph kind="advice" /> },
            { id: 'trying', label: 'Trying', glyph: <StatusGlyph kind="advice" progress="half" /> },
            { id: 'kept', label: 'Kept', glyph: <StatusGlyph kind="advice" progress="tick" /> },
          ]}
        />
      </MarginRow>
      <MarginRow label="From" tone="quiet">
        Mary Postlethwaite-Cunningham, by telephone
      </MarginRow>
      <MarginRow label="Theme" tone="quiet">
        Knowing our context · attendance
      </MarginRow>
      <MarginRow label="Who may see" tone="quiet">
        <Select
          label="Who may see"
          variant="inline"
          value={audience}
          onChange={setAudience}
          options={[
            { id: 'only-me', label: 'Only me', glyph: <Icon name="keyhole" /> },
            { id: 'cohort', label: 'Northmoor cohort', glyph: <Icon name="circles" /> },
          ]}
        />
      </MarginRow>
      <MarginRow label="Look again" tone="quiet">
        Today · <Button variant="link">say what came of it</Button>
      </MarginRow>
    </>
  );
}

function Body(): ReactElement {
  return (
    <div className={prose['page']}>
      <p>
        Mary’s office rings <strong>every</strong> family by ten on day one, not day three. The recorded
        absence line is “where hope goes to wait”.
      </p>
      <h3>How she does it</h3>
      <ul>
        <li>
          One person, one script, one list. Angela is on the desk and she is not interrupted until it is done.
        </li>
        <li>
          The first words are <em>is everything all right?</em> and never <em>where is he?</em>
        </li>
        <li>
          If nobody picks up by eleven, somebody walks round. That is how she found the boy in Year 4 whose
          mum is at the surgery.
        </li>
      </ul>
      <blockquote>You are not chasing a number. You are noticing a child.</blockquote>
      <h3>What would have to change here</h3>
      <p>
        Nobody in our office is free at half past nine. Ask{' '}
        <a className={prose['address']} href="#jo">
          Jo Tattersall
        </a>{' '}
        whether breakfast club could end at <strong>8.40</strong>
      </p>
    </div>
  );
}
