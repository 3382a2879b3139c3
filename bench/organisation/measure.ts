import { performance } from 'node:perf_hooks';

/** What one piece of work took. */
export interface Measured<T> {
  readonly result: T;
  readonly seconds: number;
  /** processor time of this process, the database's not counted */
  readonly processor: number;
  /** the most memory (MB) the process held meanwhile */
  readonly peak: number;
}

const megabyte = 1024 * 1024;

export async function measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
  let peak = process.memoryUsage.rss();
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  const used = process.cpuUsage();
  try {
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(used);
    const processor = (user + system) / 1_000_000;
    return { result, seconds, processor, peak: Math.max(peak, process.memoryUsage.rss()) / megabyte };
  } finally {
    clearInterval(look);
  }
}
