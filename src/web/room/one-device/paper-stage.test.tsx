import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, show, submit } from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleDeck } from '../../../conversation/example-card-deck.ts';
import { exampleView, recordingActs } from '../example-table.tsx';
import { AtTable } from '../table-context.tsx';
import { PaperStage } from './paper-stage.tsx';

const nl = await loadWords('nl');

const fill = (texts: readonly string[]): void => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input')];
  expect(fields).toHaveLength(texts.length);
  for (const [place, field] of fields.entries()) {
    act(() => {
      field.value = texts[place] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  submit();
};

afterEach(clear);

describe('a ballot on paper', () => {
  it('[CO58] ticks are filled in thing by thing, never more of one than there are people', () => {
    const countPaper = vi.fn(() => true);
    const paper = { kind: 'ballot' as const, step: 'report/ticks', options: 3, ticks: 2, voters: 5 };
    const table = {
      room: '',
      view: signal(exampleView()),
      act: recordingActs().acts,
      deck: exampleDeck,
      today: '2027-03-12',
      aftercare: [],
      paper: { layPaper: vi.fn(), takePaper: vi.fn(), countPaper },
    };
    show(
      <AtTable table={table}>
        <PaperStage paper={paper} />
      </AtTable>,
      nl,
    );
    fill(['6', '2', '1']);
    expect(countPaper).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain(nl('one-device.ticks.wrong'));
    fill(['3', '2', '1']);
    // Two ticked both, one the first alone, one none.
    expect(countPaper).toHaveBeenCalledWith([1, 0, 2, 1]);
  });
});
