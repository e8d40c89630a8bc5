// Marks in every field of a screen. Nothing of it but these few lines loads before somebody types.
import type { ComponentChildren } from 'preact';
import { Recognises } from '../../conversation/pieces/recogniser.tsx';
import { createLook } from './look.ts';
import { startWorker } from './start-worker.ts';

const look = createLook({
  startWorker,
  loadRules: async () => (await import('../../recognise/recognise.ts')).recognise,
});

/** Fetches the rules ahead of the first text, where there may be no network then. */
export const fetchRules = (): Promise<void> =>
  new Promise((resolve) => void look('112', { language: 'nl', words: [] }, () => resolve()));

interface RecognisesHereProps {
  /** What a facilitator added for this room. */
  readonly words?: readonly string[];
  readonly children: ComponentChildren;
}

export const RecognisesHere = ({ words = [], children }: RecognisesHereProps) => (
  <Recognises look={look} words={words}>
    {children}
  </Recognises>
);
