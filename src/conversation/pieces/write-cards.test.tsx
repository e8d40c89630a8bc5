import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { exampleProps } from '../example-view.ts';
import type { TableView } from '../kernel/view.ts';
import { buttonNamed, clear, find, show, submit } from '../kernel/show.contract.tsx';
import { WriteCards } from './write-cards.tsx';

const nl = await loadWords('nl');
afterEach(clear);

const texts = { send: 'Leg klaar', back: 'Pak terug', ready: 'Ligt klaar', readyMore: 'Kijk om je heen.' };

type Round = NonNullable<TableView['round']>;

/** The writing member's screen with a round that stands so; answers what `ready` was called with. */
const write = (text: string, change: Partial<Round>, line: 'online' | 'offline' = 'online') => {
  const ready = vi.fn();
  const { view, act } = exampleProps({
    state: undefined,
    step: 'question-1/write',
    words: nl,
    act: { ready },
  });
  if (view.round === undefined) throw new Error('no round');
  const drafts = [{ field: 'answer', text, left: 900, ...change.drafts?.[0] }];
  const round = { ...view.round, ...change, drafts };
  show(
    <WriteCards
      view={{ ...view, round, connection: { type: line } }}
      act={act}
      card={1}
      title="Vraag"
      texts={texts}
    >
      {(draft) => <textarea value={draft('answer').text} />}
    </WriteCards>,
    nl,
  );
  return ready;
};

const closing = nl('write.closing.lay');

describe('laying a card ready', () => {
  it('[CO70] says before anybody types that only a card that was laid ready comes along', () => {
    write('', {});
    expect(find('.seen').textContent).toContain(nl('ui.seen.reveal-unnamed.more'));
    expect(find('.seen').compareDocumentPosition(find('textarea'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(document.body.textContent).not.toContain(closing);
  });

  it('[CO71] while the window runs the text still stands there and can be laid ready, and a status says so', () => {
    const ready = write('half af', { phase: 'closing' });
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('half af');
    expect(find('[role=status]').textContent).toContain(closing);
    submit();
    expect(ready).toHaveBeenCalledWith(true);
  });

  it('[CO71] the place for that status stands there before, so that it is read out when it appears', () => {
    write('half af', {});
    expect(find('form [role=status]').textContent).toBe('');
  });

  it('[CO74] a card laid while the line is away lies ready here, and nothing more is promised', () => {
    write('af', { ready: true }, 'offline');
    expect(find('.seen').textContent).toContain(nl('write.laid.away'));
    expect(document.body.textContent).toContain(nl('write.laid.away.more'));
    write('af', { ready: true });
    expect(find('.seen').textContent).toContain(nl('write.laid'));
    expect(document.body.textContent).not.toContain(nl('write.laid.away.more'));
  });

  it('[CO72] who laid a card, or wrote nothing, has nothing to do while the cards turn', () => {
    for (const [text, isReady] of [
      ['klaar', true],
      ['', false],
    ] as const) {
      write(text, { phase: 'closing', ready: isReady });
      expect(find('h1').textContent).toBe(nl('write.closing'));
      expect(document.querySelector('textarea, button')).toBeNull();
      expect(document.body.textContent).not.toContain(nl('write.kept'));
      expect(document.body.textContent?.includes(nl('write.laid'))).toBe(isReady);
    }
  });

  it('[CO72] who had not laid it hears that the text stays', () => {
    write('half af', { phase: 'released' });
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.body.textContent).toContain(nl('write.kept'));
    expect(document.body.textContent).not.toContain(nl('write.laid'));
  });

  it('[CO73] a text that was typed to go without a name cannot be laid in a round with names as it is', () => {
    const ready = write('zonder naam', {
      named: true,
      drafts: [{ field: 'answer', text: 'zonder naam', left: 900, held: true }],
    });
    submit();
    expect(ready).not.toHaveBeenCalled();
    expect(buttonNamed(texts.send).getAttribute('aria-disabled')).toBe('true');
  });
});
