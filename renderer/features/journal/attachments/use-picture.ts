import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Attachment } from '../../../../shared/domain/entry';
import { api, queryKeys } from '../../../api';
import { useBlobAddress } from '../../../ui';

/** The bytes of an attachment; forgotten half a minute after nobody shows them. */
export const bytesQuery = ({ id }: Attachment) =>
  queryOptions({
    queryKey: queryKeys.attachment(id),
    queryFn: async () => (await api.readAttachment({ id })).bytes,
    gcTime: 30_000,
  });

export function useBytes(attachment: Attachment) {
  return useQuery(bytesQuery(attachment));
}

/** A picture's address for an `img`, as long as the component shows it. `null` while it is being read. */
export function usePicture(attachment: Attachment): {
  readonly address: string | null;
  readonly error: Error | null;
} {
  const { data: bytes, error } = useBytes(attachment);
  return { address: useBlobAddress(bytes, attachment.mediaType), error };
}
