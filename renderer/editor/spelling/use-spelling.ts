import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import {
  defaultSpelling,
  foldWord,
  isAmong,
  type Spelling,
  withPersonalWord,
  wordsOfName,
} from '../../../shared/domain/spelling';
import { changeSettings, usePersonList, useSchoolList, useSettings } from '../../api';
import { speller } from './speller';
import type { SpellingPort, SpellingTexts } from './spelling-port';

/** How the words of this journal's notes are looked at. `onFailure` hears when a word could not be kept. */
export function useSpelling(onFailure: (error: unknown) => void): SpellingPort {
  const keep = useKeptSpelling();
  const { data: settings } = useSettings();
  const texts = useSpellingTexts();
  const names = useNameWords();
  const { check, words } = settings?.spelling ?? defaultSpelling;
  const isOn = settings !== undefined && check;
  const own = useMemo(() => new Set(words.map(foldWord)), [words]);
  return useMemo(
    () => ({
      isOn,
      isOwn: word => isAmong(own, word) || isAmong(names, word),
      unknown: asked => speller.unknown(asked),
      suggest: word => speller.suggest(word),
      add: word => {
        keep(spelling => withPersonalWord(spelling, word)).catch(onFailure);
      },
      texts,
    }),
    [isOn, own, names, texts, keep, onFailure],
  );
}

/** Changes what is kept of spelling, and shows it everywhere in this window. */
export function useKeptSpelling(): (change: (spelling: Spelling) => Spelling) => Promise<void> {
  const client = useQueryClient();
  return useMemo(() => {
    let last: Promise<unknown> = Promise.resolve();
    const save = (change: (spelling: Spelling) => Spelling): Promise<void> =>
      changeSettings(client, now => ({ ...now, spelling: change(now.spelling ?? defaultSpelling) }));
    return change => {
      const saved = last.then(() => save(change));
      // Whoever asked hears of the failure; the next change only waits for the end.
      last = saved.then(
        () => undefined,
        () => undefined,
      );
      return saved;
    };
  }, [client]);
}

function useSpellingTexts(): SpellingTexts {
  const t = useTranslations('editor.spelling');
  return useMemo(
    () => ({
      add: t('add'),
      ignore: t('ignore'),
      nothing: t('nothing'),
      offered: (word, count) => t('offered', { word, count }),
    }),
    [t],
  );
}

/** The words that people and schools of the journal are called by. */
function useNameWords(): ReadonlySet<string> {
  const { data: people } = usePersonList();
  const { data: schools } = useSchoolList();
  return useMemo(() => {
    const called = (people ?? []).flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]);
    return new Set([...called, ...(schools ?? []).map(({ name }) => name)].flatMap(wordsOfName));
  }, [people, schools]);
}
