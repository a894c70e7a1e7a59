import { useEffect, useState } from 'react';
import { type LocalDate, localDateOf } from '../../shared/domain/time';

const minute = 60_000;

/** Today's date, also after midnight has passed with the journal open. */
export function useDay(): LocalDate {
  const [day, setDay] = useState(() => localDateOf(Date.now()));
  useEffect(() => {
    const look = (): void => setDay(localDateOf(Date.now()));
    const timer = setInterval(look, minute);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return day;
}
