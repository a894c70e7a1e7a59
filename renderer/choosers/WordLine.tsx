import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui';
import { classesOf } from '../ui/class-names';
import styles from './WordsField.module.css';

const cx = classesOf(styles);

/** One name on the line. */
export type Word = { readonly id: string; readonly label: string; readonly onPress?: () => void };

/** `extra` are names that stand on the line but are set elsewhere, and may lead somewhere; `children` is where one is added. */
export type WordLineProps = {
  readonly label: string;
  readonly words: readonly Word[];
  readonly extra?: readonly (string | Pick<Word, 'label' | 'onPress'>)[];
  readonly isReadOnly: boolean;
  readonly onRemove: (id: string) => void;
  readonly children?: ReactNode;
};

/** Names in a line of text, each of which can be taken off. The keyboard stays on the line when one goes. */
export function WordLine(props: WordLineProps): ReactElement {
  const { label, words, extra = [], isReadOnly, onRemove, children } = props;
  const t = useTranslations('words');
  const line = useRef<HTMLFieldSetElement>(null);
  const removed = useRef<number | null>(null);
  const shown = words.map(word => word.id).join(' ');
  useEffect(() => {
    const [at, box] = [removed.current, line.current];
    removed.current = null;
    if (at === null || box === null || shown.length < 0) return;
    const crosses = box.querySelectorAll<HTMLElement>('button[data-remove]');
    (crosses[Math.min(at, crosses.length - 1)] ?? box.querySelector('input'))?.focus();
  }, [shown]);
  return (
    <fieldset ref={line} className={cx('words')} aria-label={label}>
      {words.map((word, at) => (
        <span key={word.id} className={cx('word')}>
          {word.onPress === undefined ? (
            <span>{word.label}</span>
          ) : (
            <Button className={cx('open')} onPress={word.onPress}>
              {word.label}
            </Button>
          )}
          {isReadOnly ? null : (
            <Button
              className={cx('remove')}
              data-remove
              aria-label={t('remove', { name: word.label })}
              onPress={() => {
                removed.current = at;
                onRemove(word.id);
              }}
            >
              <Icon name="close" />
            </Button>
          )}
        </span>
      ))}
      {extra.map(one => {
        const { label: name, onPress }: Pick<Word, 'label' | 'onPress'> =
          typeof one === 'string' ? { label: one } : one;
        return (
          <span key={name} className={cx('word', 'extra')} title={t('written', { name })}>
            {onPress === undefined ? (
              name
            ) : (
              <Button className={cx('open')} onPress={onPress}>
                {name}
              </Button>
            )}
          </span>
        );
      })}
      {isReadOnly ? null : children}
    </fieldset>
  );
}
