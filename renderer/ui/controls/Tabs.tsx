import type { ReactElement, ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classesOf } from '../class-names';
import { idAmong, type Option } from '../fields/option';
import own from './Tabs.module.css';
import styles from './underlined.module.css';

const cx = classesOf(styles);
const frame = classesOf(own);

/** `children` is the panel of the tab that is open; `label` names the row of tabs. */
export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly children: ReactNode;
}

/** Several panels in one place, one shown. */
export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
}: TabsProps<Id>): ReactElement {
  const choose = (key: unknown): void => {
    const id = idAmong(tabs, key);
    if (id !== undefined) onChange(id);
  };
  return (
    <AriaTabs selectedKey={value} onSelectionChange={choose} className={frame('tabs')}>
      <TabList className={`${cx('row')} ${frame('list')}`} aria-label={label}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className={cx('item')} isDisabled={tab.isDisabled ?? false}>
            {tab.glyph}
            <span className={cx('words')} data-words={tab.label}>
              {tab.label}
            </span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id={value} className={frame('panel')}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
