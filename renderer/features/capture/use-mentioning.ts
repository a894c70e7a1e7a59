import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameSuggestionsQuery } from '../../api';
import type { Offered, Offering } from '../../ui';
import { useSuggestedNameDetail } from '../../words';
import { type MentionAt, mentionAt, withMention } from './mention-in';

/** Names offered at once; the small window has room for no more. */
const mostOffered = 5;

/** The names that fit what is typed after `@`; no offers: nothing is open. */
export type Mentioning = {
  readonly offering: Offering;
  /** The line holds `text` now, with the caret there. */
  readonly look: (text: string, caret: number) => void;
};

/** Offers names while one is being typed into `area`; `onText` gets the line with the one that was chosen. */
export function useMentioning(
  area: RefObject<HTMLTextAreaElement | null>,
  onText: (text: string) => void,
): Mentioning {
  const client = useQueryClient();
  const t = useTranslations('capture');
  const detailOf = useSuggestedNameDetail();
  const [open, setOpen] = useState<{ readonly at: MentionAt; readonly offers: readonly Offered[] } | null>(
    null,
  );
  const asked = useRef<MentionAt | null>(null);
  const caret = useRef<number | null>(null);
  const close = (): void => {
    asked.current = null;
    setOpen(null);
  };
  const ask = async (at: MentionAt): Promise<void> => {
    const found = await client.fetchQuery(nameSuggestionsQuery(at.name));
    const offers = found.slice(0, mostOffered).map(one => ({ label: one.label, detail: detailOf(one) }));
    if (asked.current === at) setOpen({ at, offers });
  };
  const look = (text: string, position: number): void => {
    const at = mentionAt(text, position);
    if (at === null) {
      close();
      return;
    }
    asked.current = at;
    ask(at).catch(close);
  };
  // The caret moves once the field holds the new text.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const choose = ({ label }: Offered): void => {
    if (open === null || area.current === null) return;
    const written = withMention(area.current.value, open.at, label);
    caret.current = written.caret;
    close();
    onText(written.text);
  };
  const onCaret = (position: number): void => {
    if (asked.current !== null && asked.current.to !== position) close();
  };
  const offers = open?.offers ?? [];
  return { look, offering: { label: t('names'), offers, onChoose: choose, onCaret, onDecline: close } };
}
