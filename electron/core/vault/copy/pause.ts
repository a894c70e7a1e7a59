/** Lets the thread serve others; rejects when the work is to stop. */
export type Pause = () => Promise<void>;
