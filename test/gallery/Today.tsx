import { type ReactElement, useState } from 'react';
import prose from '../../renderer/features/journal/markdown/Markdown.module.css';
import {
  Aside,
  AsideItem,
  AsideSection,
  Button,
  CaptureField,
  ChoiceBar,
  type DayMarks,
  Desk,
  type GlyphKind,
  Icon,
  Line,
  LineActions,
  LineList,
  MarginRow,
  MonthCalendar,
  Select,
  Sheet,
  SheetHeader,
  StatusGlyph,
} from '../../renderer/ui';
import { GalleryRail } from './GalleryRail';

const kinds = [
  { id: 'reflection', label: 'Reflection', glyph: <StatusGlyph kind="reflection" /> },
  { id: 'question', label: 'Question', glyph: <StatusGlyph kind="question" /> },
  { id: 'advice', label: 'Advice', glyph: <StatusGlyph kind="advice" /> },
  { id: 'practice', label: 'Practice', glyph: <StatusGlyph kind="practice" /> },
] as const;

const audiences = [
  { id: 'only-me', label: 'Only me', glyph: <Icon name="keyhole" /> },
  { id: 'cohort', label: 'Northmoor new heads’ cohort', glyph: <Icon name="circles" /> },
] as const;

const written = ['02', '04', '05', '09', '10', '12', '16', '17', '18'];
const marks: ReadonlyMap<string, DayMarks> = new Map<string, DayMarks>([
  ...written.map((day): [string, DayMarks] => [`2026-11-${day}`, { wrote: true, visit: day === '12' }]),
  ['2026-11-20', { visit: true }],
  ['2026-11-25', { visit: true }],
]);

/** Capture first, then what the evening needs. */
export function Today(): ReactElement {
  return (
    <Desk rail={<GalleryRail current="today" />}>
      <Sheet
        header={
          <SheetHeader
            size="page"
            title="Thursday 19 November"
            summary="One visit tomorrow, and two pieces of advice to look back at."
          />
        }
        aside={<TodayAside />}
      >
        <Capture />
        <MarginRow label="Tomorrow" note="09:30" headingLevel={2}>
          <Line size="head" title="Visit to Mary Postlethwaite-Cunningham">
            <p>Our Lady and St Wilfrid’s Catholic Voluntary Aided Primary School, Hexley</p>
            <p>Six questions for her. She has answered two already.</p>
          </Line>
          <LineActions>
            <Button variant="filled" size="text">
              Prepare the visit
            </Button>
            <Button size="text" icon="print">
              Print the agenda
            </Button>
          </LineActions>
        </MarginRow>
        <LookBack />
        <MarginRow label="Still to ask" note="9 open" headingLevel={2}>
          <LineList>
            <Line
              glyph={<StatusGlyph kind="question" />}
              weight="plain"
              title="How do you tell a long-serving teaching assistant that the role has changed?"
            />
            <Line
              glyph={<StatusGlyph kind="question" />}
              weight="plain"
              title="Who reads your SEF before the governors do?"
              end="for David"
            />
          </LineList>
        </MarginRow>
        <MarginRow label="A year ago" headingLevel={2}>
          <div className={prose['page']}>
            <p>
              <em>
                Nobody at parents’ evening asked about results.
                <br />
                Everybody asked whether I was staying.
              </em>
            </p>
          </div>
        </MarginRow>
      </Sheet>
    </Desk>
  );
}

function Capture(): ReactElement {
  const [kind, setKind] = useState<GlyphKind>('reflection');
  const [audience, setAudience] = useState<'only-me' | 'cohort'>('only-me');
  const [text, setText] = useState('');
  return (
    <MarginRow label="Now" note="21:04" headingLevel={2}>
      <CaptureField
        label="Write something down"
        placeholder="A thought, a question, something you saw…"
        value={text}
        onChange={setText}
        onKeep={() => setText('')}
      >
        <ChoiceBar label="Kind" options={kinds} value={kind} onChange={setKind} />
        <Select
          label="Who may see it"
          variant="inline"
          tone="soft"
          options={audiences}
          value={audience}
          onChange={setAudience}
        />
      </CaptureField>
    </MarginRow>
  );
}

function LookBack(): ReactElement {
  return (
    <MarginRow label="Look back" note="2 due" headingLevel={2}>
      <LineList isRuled>
        <Line title="Ring home on the first morning, before ten">
          <p>From Mary, a week ago. You are trying it: what came of it?</p>
          <LineActions>
            <Button size="text" start={<StatusGlyph kind="advice" progress="tick" />}>
              Kept
            </Button>
            <Button size="text" start={<StatusGlyph kind="advice" progress="changed" />}>
              Adapted
            </Button>
            <Button size="text" start={<StatusGlyph kind="advice" progress="struck" />}>
              Set aside
            </Button>
            <Button variant="link">Ask me next week</Button>
          </LineActions>
        </Line>
        <Line
          title="Give the new SENCO her Thursday mornings back"
          end={<Button size="text">Thank him</Button>}
        >
          <p>From David Oyelaran on 22 October. It worked; he does not know yet.</p>
        </Line>
      </LineList>
    </MarginRow>
  );
}

function TodayAside(): ReactElement {
  const [month, setMonth] = useState('2026-11');
  return (
    <Aside label="This month">
      <MonthCalendar
        month={month}
        today="2026-11-19"
        marks={marks}
        words={{
          wrote: 'wrote',
          visit: 'visit or meeting',
          today: 'today',
          previous: 'The month before',
          next: 'The month after',
        }}
        onMonth={setMonth}
        onGo={() => undefined}
      />
      <AsideSection title="Coming up">
        <AsideItem title="Visit to Mary" notes={['Tomorrow, 09:30']} />
        <AsideItem
          title="Northmoor new heads’ cohort"
          notes={['Wednesday 25th, 16:00', 'Two decisions left on your pack']}
        />
        <AsideItem title="Larkdale Partnership" notes={['Thursday 3 December, look again']} />
      </AsideSection>
    </Aside>
  );
}
