/** Waiting, so that tests need not. */
export interface Timer {
  /** resolves after `milliseconds`; with `signal`, also as soon as that aborts */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
