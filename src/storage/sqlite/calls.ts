// What passes between the server's thread and the database's.
import type { StorageFault } from '../../relay/storage.ts';
import type { Database } from './database.ts';

export type Call = {
  [Name in keyof Database]: { readonly name: Name; readonly parameters: Parameters<Database[Name]> };
}[keyof Database];

/** `id` 0 is the answer to opening; `problem` only there. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: StorageFault }
  | { readonly id: number; readonly problem: string };

/** SQLITE_FULL: https://www.sqlite.org/rescode.html#full */
const FULL = 13;

export const faultOf = (error: unknown): StorageFault =>
  error instanceof Error && 'errcode' in error && error.errcode === FULL
    ? { type: 'full' }
    : { type: 'failed' };
