// One device's whole conversation: what a screen draws and what a person can do.
import type { Acts, PaperActs } from './acts.ts';
import type { SessionView } from './view.ts';

/** A conversation that one device holds for the whole group. */
export interface LocalTable extends Session {
  readonly paper: PaperActs;
}

export interface Session {
  readonly view: () => SessionView;
  /** Called after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  readonly act: Acts;
  /** The newest position this device has verified, and the log hash there in hexadecimal. */
  readonly record: () => { readonly seq: number; readonly hash: string };
  /** The page is being hidden: what is written goes up now and is kept. */
  hide(): void;
  /** The page is shown again or the network came back. */
  nudge(): void;
  close(): void;
}
