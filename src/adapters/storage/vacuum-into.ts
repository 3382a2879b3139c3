/**
 * A thread of its own that copies a SQLite file and checks the copy: both are synchronous inside, and nobody should wait for them. Only reads
 * the file, so that whoever writes it meanwhile is not held up.
 */
import { workerData } from 'node:worker_threads';
import Database from 'libsql';
import { z } from 'zod';

const { from, to } = z.object({ from: z.string(), to: z.string() }).parse(workerData);

const source = new Database(from, { fileMustExist: true });
source.exec('PRAGMA busy_timeout = 30000');
source.prepare('VACUUM INTO ?').run(to);
source.close();

const copy = new Database(to, { fileMustExist: true });
const result = z.array(z.object({ quick_check: z.string() })).parse(copy.prepare('PRAGMA quick_check').all());
copy.close();
const faults = result.map(({ quick_check }) => quick_check).filter((word) => word !== 'ok');
if (faults.length > 0) throw new Error('the copy of the database is damaged');
