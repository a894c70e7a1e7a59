import type { ReactElement } from 'react';
import { assertNever } from '../../../shared/assert-never';
import type { RecordRef, Span } from '../../../shared/contract/network';
import type { ThemeId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { CalendarPicture } from './CalendarPicture';
import { ExchangePicture } from './ExchangePicture';
import { NetworkPicture } from './network/NetworkPicture';
import type { PictureName } from './picture';
import { ThemesPicture } from './ThemesPicture';

/** Where a picture leads. */
export type PictureLeads = {
  /** Another picture in place of this one. */
  readonly onShow: (picture: PictureName) => void;
  /** All reviews and pictures. */
  readonly onShowAll: () => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onShowDay: (day: LocalDate) => void;
  readonly onShowTheme: (theme: ThemeId, span: Span) => void;
};

/** One picture of the journal. */
export function PicturePage({
  picture,
  ...leads
}: PictureLeads & { readonly picture: PictureName }): ReactElement {
  switch (picture) {
    case 'network':
      return <NetworkPicture {...leads} />;
    case 'exchange':
      return <ExchangePicture {...leads} />;
    case 'themes':
      return <ThemesPicture {...leads} />;
    case 'calendar':
      return <CalendarPicture {...leads} />;
    default:
      return assertNever(picture);
  }
}
