import { useEffect, useState } from 'react';

/** An address of `bytes` for an `img`, as long as the component shows it. `null` while there are none. */
export function useBlobAddress(bytes: Uint8Array | undefined, mediaType: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (bytes === undefined) return;
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return address;
}
