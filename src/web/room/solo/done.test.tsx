import { afterEach, expect, it, vi } from 'vitest';
import { exampleDeck } from '../../../conversation/example-card-deck.ts';
import { buttonNamed, clear, press, show } from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import { createDraftKeeper } from '../../../vault/draft-keeper.ts';
import type { Solo } from '../../../vault/solos.ts';
import { Done } from './done.tsx';

const words = await loadWords('nl');
const clock = { now: () => 0, after: () => () => undefined };

afterEach(clear);

it('[SO5] reads back what was written, says that it does not count, and removes it when asked', async () => {
  const remove = vi.fn(() => Promise.resolve());
  const drafts = createDraftKeeper<Solo>(
    { load: async () => undefined, save: async () => undefined, remove },
    clock,
  );
  const onGone = vi.fn();
  const [card] = exampleDeck.cards;
  show(
    <Done
      deck={exampleDeck}
      question={card?.questions[0]?.id ?? ''}
      texts={{ fact: 'Zij zweeg.', along: ' ' }}
      keeper={{ drafts, list: async () => [], memoryOnly: false }}
      onBack={() => undefined}
      onGone={onGone}
    />,
    words,
  );
  expect(document.body.textContent).toContain('Zij zweeg.');
  expect(document.body.textContent).toContain(words('solo.not-counted'));
  expect(document.body.textContent).not.toContain(words('solo.along.label'));
  press(buttonNamed(words('solo.remove')));
  await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
  expect(remove).toHaveBeenCalledOnce();
});
