import type { z } from 'zod';
import type { ImportProblem } from '../../../shared/contract/transfer';
import type { FrontMatter } from './front-matter';

/** Reads front matter one field at a time, so that one spoilt value never costs the others. */
export class Fields {
  private spoilt = false;

  constructor(private readonly values: FrontMatter['values']) {}

  /** The value of `key`, or `absent` when it is missing or not what `schema` wants; the latter is a problem. */
  read<T>(key: string, schema: z.ZodType<T>, absent: T): T {
    const value = this.values.get(key);
    if (value === undefined || value === null) return absent;
    const parsed = schema.safeParse(value);
    if (!parsed.success) this.spoilt = true;
    return parsed.success ? parsed.data : absent;
  }

  flag(isSpoilt: boolean): void {
    this.spoilt ||= isSpoilt;
  }

  problems(): readonly ImportProblem[] {
    return this.spoilt ? ['unknown-value'] : [];
  }
}
