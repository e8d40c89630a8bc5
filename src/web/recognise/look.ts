// Has texts looked at in a worker, which is started when somebody first types; where there can be none, here.
import type { Look } from '../../conversation/pieces/recogniser.tsx';
import type { Span } from '../../recognise/span.ts';
import type { TextLanguage } from '../../recognise/suggestions.ts';

export interface Asked {
  readonly id: number;
  readonly text: string;
  readonly language: TextLanguage;
  readonly words: readonly string[];
}

export interface Answered {
  readonly id: number;
  readonly spans: readonly Span[];
}

/** What a worker is to this file. */
export interface Looker {
  readonly ask: (asked: Asked) => void;
}

/** @param answered is called for every question, in any order; `failed` once, when no more answers will come */
export type StartLooker = (answered: (answer: Answered) => void, failed: () => void) => Looker;

type Recognise = (text: string, options: Pick<Asked, 'language' | 'words'>) => readonly Span[];

interface LookSources {
  /** May throw where workers are refused. */
  readonly startWorker: StartLooker;
  readonly loadRules: () => Promise<Recognise>;
}

/** One looker for the whole page. A question whose answer nobody waits for any more is forgotten. */
export const createLook = ({ startWorker, loadRules }: LookSources): Look => {
  const waiting = new Map<
    number,
    { readonly asked: Asked; readonly found: (spans: readonly Span[]) => void }
  >();
  let last = 0;
  let looker: Looker | undefined;

  const answered = ({ id, spans }: Answered): void => {
    const { found } = waiting.get(id) ?? {};
    waiting.delete(id);
    found?.(spans);
  };
  const here: Looker = {
    ask: (asked) => {
      // Without the rules nothing is marked, and writing goes on.
      void loadRules().then(
        (recognise) => {
          if (waiting.has(asked.id)) answered({ id: asked.id, spans: recognise(asked.text, asked) });
        },
        () => waiting.delete(asked.id),
      );
    },
  };
  const failed = (): void => {
    if (looker === here) return;
    looker = here;
    for (const { asked } of waiting.values()) here.ask(asked);
  };
  const start = (): Looker => {
    try {
      return startWorker(answered, failed);
    } catch {
      return here;
    }
  };

  return (text, { language, words }, found) => {
    looker ??= start();
    last += 1;
    const asked = { id: last, text, language, words };
    waiting.set(asked.id, { asked, found });
    looker.ask(asked);
    return () => waiting.delete(asked.id);
  };
};
