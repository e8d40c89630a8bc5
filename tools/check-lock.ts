// The lock is complete and names no host; with --mend, adds what npm left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, lockFaults, type Lockfile } from './lockfile.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const mended = process.argv.includes('--mend') ? completeLock(lock) : lock;
if (mended !== lock) writeFileSync('package-lock.json', `${JSON.stringify(mended, null, 2)}\n`);
const faults = lockFaults(mended);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
