import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameSuggestionsQuery } from '../../api';
import { isSameOffer, type Offered, type Offering } from '../../ui';
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
  /** Chosen among offers for fewer letters than stand there now. */
  const wanted = useRef<Wanted | null>(null);
  const caret = useRef<number | null>(null);
  const close = (): void => {
    asked.current = null;
    wanted.current = null;
    setOpen(null);
  };
  const write = (at: MentionAt, { label }: Offered): void => {
    if (area.current === null) return;
    const written = withMention(area.current.value, at, label);
    caret.current = written.caret;
    close();
    onText(written.text);
  };
  const ask = async (at: MentionAt): Promise<void> => {
    const found = await client.fetchQuery(nameSuggestionsQuery(at.name));
    if (asked.current !== at) return;
    const offers = found.slice(0, mostOffered).map(one => ({ label: one.label, detail: detailOf(one) }));
    const chosen = stillWanted(wanted.current, offers);
    if (chosen !== undefined) write(at, chosen);
    else setOpen({ at, offers });
  };
  const look = (text: string, position: number): void => {
    const at = mentionAt(text, position);
    if (at === null) {
      close();
      return;
    }
    asked.current = at;
    wanted.current = null;
    ask(at).catch(close);
  };
  // The caret moves once the field holds the new text.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const choose = (offer: Offered): void => {
    if (open === null) return;
    if (open.at === asked.current) write(open.at, offer);
    else wanted.current = { offer, wasFirst: offer === open.offers[0] };
  };
  const onCaret = (position: number): void => {
    if (asked.current !== null && asked.current.to !== position) close();
  };
  const offers = open?.offers ?? [];
  return { look, offering: { label: t('names'), offers, onChoose: choose, onCaret, onDecline: close } };
}

type Wanted = { readonly offer: Offered; readonly wasFirst: boolean };

/** What came first unasked has to come first again, or it might be somebody else who is meant; a name she moved to has to be there. */
function stillWanted(wanted: Wanted | null, offers: readonly Offered[]): Offered | undefined {
  if (wanted === null) return undefined;
  return (wanted.wasFirst ? offers.slice(0, 1) : offers).find(offer => isSameOffer(offer, wanted.offer));
}
