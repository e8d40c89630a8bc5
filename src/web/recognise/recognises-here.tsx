// Marks in every field of a screen. Nothing of it but these few lines loads before somebody types.
import type { ComponentChildren } from 'preact';
import { Recognises } from '../../conversation/pieces/recogniser.tsx';
import { createLook } from './look.ts';
import { startWorker } from './start-worker.ts';

const look = createLook({
  startWorker,
  loadRules: async () => (await import('../../recognise/recognise.ts')).recognise,
});

export const RecognisesHere = ({ children }: { readonly children: ComponentChildren }) => (
  <Recognises look={look}>{children}</Recognises>
);
