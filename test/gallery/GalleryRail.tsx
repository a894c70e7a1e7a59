import type { ReactElement } from 'react';
import { Rail, type RailPlace } from '../../renderer/ui';

const places = [
  { id: 'today', label: 'Today', icon: 'calendar' },
  { id: 'journal', label: 'Journal', icon: 'journal' },
  { id: 'questions', label: 'Questions', icon: 'question', count: 9, countLabel: '9 open' },
  { id: 'people', label: 'People', icon: 'people' },
  { id: 'circles', label: 'Circles', icon: 'circles' },
  { id: 'reviews', label: 'Reviews', icon: 'review' },
  { id: 'share', label: 'Share', icon: 'share' },
] as const satisfies readonly RailPlace<string>[];

type Place = (typeof places)[number]['id'];

const nothing = (): void => undefined;

/** The rail as it stands beside every open page. */
export function GalleryRail({ current }: { readonly current: Place }): ReactElement {
  return (
    <Rail<Place>
      name="Critical Friend"
      label="Places"
      actions={[
        { label: 'Write', icon: 'pencil', keys: 'Ctrl N', isMain: true, onPress: nothing },
        { label: 'Find', icon: 'search', keys: 'Ctrl K', onPress: nothing },
      ]}
      places={places}
      current={current}
      onGo={nothing}
      lock={{
        title: 'Unlocked',
        note: 'Closes itself after ten quiet minutes',
        action: 'Lock now',
        keys: 'Ctrl L',
        onLock: nothing,
      }}
    />
  );
}
