import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Select, useFewAtFirst } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { ShowMore } from '../../../words';
import styles from './Check.module.css';
import { FoundSentence } from './FoundSentence';
import { choicesOf, chosenFor, decideAll, type FindingGroup } from './finding-groups';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

/** Every place of a group with a decision of its own. */
export function OnePlaceEach(props: {
  readonly group: FindingGroup;
  readonly checking: Checking;
}): ReactElement {
  const { group, checking } = props;
  const t = useTranslations('sharing.check');
  const { words, deciding } = checking;
  const { shown, left, more, box } = useFewAtFirst(group.findings);
  return (
    <>
      <ul ref={box} className={cx('places')}>
        {shown.map(finding => {
          const alone: FindingGroup = { ...group, first: finding, findings: [finding] };
          const choices = choicesOf(alone);
          return (
            <li key={finding.id} className={cx('place')}>
              <p className={cx('sentence', 'whole')}>
                <FoundSentence finding={finding} />
              </p>
              <p className={cx('about')}>{words.about(alone)}</p>
              <Select
                variant="inline"
                label={t('chooseFor', { text: finding.text })}
                placeholder={t('open')}
                options={choices.map(choice => ({ id: choice.id, label: words.choice(alone, choice, true) }))}
                value={chosenFor(finding)}
                onChange={id => {
                  const chosen = choices.find(choice => choice.id === id);
                  if (chosen !== undefined) deciding.decide(group.key, decideAll(alone, chosen.decision));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className={cx('links')}>
        <ShowMore left={left} onMore={more} />
        <Button variant="link" onPress={() => checking.setPlaceByPlace(false)}>
          {t('allPlaces')}
        </Button>
      </div>
    </>
  );
}
