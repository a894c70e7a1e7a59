import { type ReactElement, useState } from 'react';
import {
  Checkbox,
  ComboBox,
  DateField,
  PasswordField,
  RadioGroup,
  SearchField,
  Select,
  StatusGlyph,
  StrengthMeter,
  Switch,
  TagField,
  TextArea,
  TextField,
} from '../../renderer/ui';
import { classesOf } from '../../renderer/ui/class-names';
import styles from './samples.module.css';

const cx = classesOf(styles);

const people = [
  { id: 'mary', label: 'Mary Postlethwaite-Cunningham', detail: 'Our Lady and St Wilfrid’s' },
  { id: 'david', label: 'David Oyelaran', detail: 'Ashworth Lane' },
  { id: 'jo', label: 'Jo Tattersall' },
] as const;

export function TextSamples(): ReactElement {
  const [person, setPerson] = useState('');
  const [tags, setTags] = useState<readonly string[]>(['attendance', 'first days']);
  return (
    <div className={cx('fields')}>
      <TextField
        label="Name of the circle"
        placeholder="Northmoor new heads"
        description="Only you see it."
      />
      <TextField
        label="Recovery key, fourth word"
        defaultValue="harbor"
        error="That word is not in the key. Please look again."
      />
      <div className={cx('column')}>
        <PasswordField
          label="New passphrase"
          showLabel="Show"
          hideLabel="Hide"
          defaultValue="a rather long phrase"
        />
        <StrengthMeter
          label="Strength:"
          step={3}
          word="good"
          advice="One more uncommon word would make it strong."
        />
      </div>
      <SearchField label="Find in people" clearLabel="Clear" defaultValue="mary" />
      <ComboBox
        label="From"
        options={people}
        value={person}
        onChange={setPerson}
        openLabel="Show everybody"
        empty="Nobody by that name yet"
      />
      <TagField
        words={{ label: 'Tags', placeholder: 'add a word', remove: word => `Remove ${word}` }}
        value={tags}
        onChange={setTags}
        known={['behaviour', 'governors', 'phonics']}
      />
      <TextArea label="What came of it?" defaultValue="Her deputy, with two hours on a Monday. She would" />
      <TextField label="Not open to you" isDisabled defaultValue="Read only" />
    </div>
  );
}

export function FieldSamples(): ReactElement {
  const [status, setStatus] = useState<'open' | 'asked'>('open');
  const [replace, setReplace] = useState<'replace' | 'leave' | 'keep'>('replace');
  const [day, setDay] = useState<string | undefined>('2026-11-19');
  return (
    <div className={cx('fields')}>
      <Select
        label="State"
        value={status}
        onChange={setStatus}
        options={[
          { id: 'open', label: 'Open', glyph: <StatusGlyph kind="question" /> },
          { id: 'asked', label: 'Asked', glyph: <StatusGlyph kind="question" progress="half" /> },
        ]}
      />
      <DateField
        label="Look again"
        value={day}
        onChange={setDay}
        openLabel="Choose from a month"
        clearLabel="No date"
        previousLabel="The month before"
        nextLabel="The month after"
      />
      <RadioGroup
        label="Angela"
        value={replace}
        onChange={setReplace}
        options={[
          { id: 'replace', label: 'Replace with the office manager' },
          { id: 'leave', label: 'Leave the sentence out' },
          { id: 'keep', label: 'Keep the name', detail: 'She has agreed to it.' },
        ]}
      />
      <div>
        <Checkbox>The rota your reading volunteers use</Checkbox>
        <Checkbox defaultSelected isSoftWhenTicked>
          Her site plan back
        </Checkbox>
        <Checkbox isIndeterminate>Some of the entries</Checkbox>
        <Checkbox isDisabled>Not possible here</Checkbox>
      </div>
      <div>
        <Switch defaultSelected note="After ten quiet minutes.">
          Close the journal by itself
        </Switch>
        <Switch>Open at log in</Switch>
      </div>
    </div>
  );
}
