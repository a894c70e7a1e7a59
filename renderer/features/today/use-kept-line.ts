import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useFlushBeforeClose } from '../../api';

/** Milliseconds of quiet after the last key before the line is saved. */
const pause = 600;

/** A line that keeps itself while it is typed. */
export type KeptLine = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Saves now. */
  readonly flush: () => void;
  /** `kept` only once the disk has what stands there. */
  readonly standing: 'untouched' | 'keeping' | 'kept';
  readonly error: unknown;
};

/** `save` puts the whole line on the disk; it is called again with every later state, one after the other. */
export function useKeptLine(save: (text: string) => Promise<void>): KeptLine {
  const [text, setText] = useState('');
  const [standing, setStanding] = useState<KeptLine['standing']>('untouched');
  const [error, setError] = useState<unknown>(null);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const write = async (): Promise<void> => {
    const wanted = unsaved.current;
    if (wanted === null) return;
    await save(wanted);
    if (unsaved.current !== wanted) return;
    unsaved.current = null;
    setStanding('kept');
    setError(null);
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer.current);
    const next = running.current.then(write);
    running.current = next.catch(setError);
    return next;
  };
  const flushQuietly = (): void => {
    flush().catch(setError);
  };
  const leave = useEffectEvent(flushQuietly);
  useEffect(() => () => leave(), []);
  useFlushBeforeClose(flush);
  return {
    text,
    standing,
    error,
    flush: flushQuietly,
    change: next => {
      setText(next);
      unsaved.current = next;
      setStanding('keeping');
      clearTimeout(timer.current);
      timer.current = setTimeout(flushQuietly, pause);
    },
  };
}
