import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { buttonNamed, clear, find, press, show } from '../kernel/show.contract.tsx';
import { lookNow } from './look-now.contract.ts';
import { RecognisableHint } from './recognisable-hint.tsx';
import { Recognises } from './recogniser.tsx';

const nl = await loadWords('nl');
afterEach(clear);

const text = 'Toen kwam moeder Fatima uit Zuidhorn.';

describe('what may make somebody recognisable', () => {
  it('[CO31] is named with what could stand there instead, and replaced where the writer wants it', () => {
    const onInput = vi.fn();
    show(
      <Recognises look={lookNow}>
        <RecognisableHint text={text} onInput={onInput} />
      </Recognises>,
      nl,
    );
    expect(find('.recognisable').textContent).toContain(nl('recognisable.note'));
    press(buttonNamed(nl('recognisable.replace.full', { found: 'Fatima', suggestion: 'de moeder' })));
    expect(onInput).toHaveBeenCalledWith('Toen kwam de moeder uit Zuidhorn.');
  });

  it('[CO31] knows the words that were added for the room', () => {
    show(
      <Recognises look={lookNow} words={['zuidhorn']}>
        <RecognisableHint text={text} />
      </Recognises>,
      nl,
    );
    expect(find('.recognisable').textContent).toContain(nl('recognisable.mark', { found: 'Zuidhorn' }));
    expect(document.querySelector('button')).toBeNull();
  });

  it('[CO31] is not looked for where nobody looks, and what was asked too late is dropped', () => {
    show(<RecognisableHint text={text} />, nl);
    expect(find('.recognisable').textContent).toBe('');
    const drop = vi.fn();
    const slow = () => drop;
    const typed = (now: string) =>
      show(
        <Recognises look={slow}>
          <RecognisableHint text={now} />
        </Recognises>,
        nl,
      );
    typed('Toen');
    typed(text);
    expect(drop).toHaveBeenCalledOnce();
  });
});
