// The rules and lists, off the thread that draws. It sends and keeps nothing: a text comes in, marks go back.
import { recognise } from '../../recognise/recognise.ts';
import type { Asked, Answered } from './look.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, text, language, words } = data;
  const answer: Answered = { id, spans: recognise(text, { language, words }) };
  globalThis.postMessage(answer);
});
