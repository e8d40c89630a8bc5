import { afterEach, describe, expect, it } from 'vitest';
import { buttonNamed, clear, find, press, show, type } from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import { ExampleTable, exampleView, recordingActs } from '../example-table.tsx';
import { HostRoom } from './host-room.tsx';

const nl = await loadWords('nl');
const host = { ref: 'host', host: true };

afterEach(clear);

describe('words that are marked in this room', () => {
  it('are added one a line by a facilitator, and a list that does not fit is not saved', () => {
    const view = exampleView({ me: host }, 'question-1/write');
    const { acts, pressed } = recordingActs();
    const conversation = { ...view.conversation, wordsToMark: ['Zuidhorn'] };
    show(
      <ExampleTable view={{ ...view, conversation }} acts={acts}>
        <HostRoom />
      </ExampleTable>,
      nl,
    );
    press(buttonNamed(nl('room.more.words')));
    expect(find<HTMLTextAreaElement>('dialog textarea').value).toBe('Zuidhorn');
    type('dialog textarea', 'Zuidhorn\nx');
    press(buttonNamed(nl('room.words-to-mark.save')));
    expect(find('dialog .error').textContent).toBe(nl('room.words-to-mark.hint'));
    type('dialog textarea', 'Zuidhorn\n\n De Ploeg \nZuidhorn');
    press(buttonNamed(nl('room.words-to-mark.save')));
    expect(pressed).toEqual([['markWords', ['Zuidhorn', 'De Ploeg']]]);
    expect(document.querySelector('dialog')).toBeNull();
  });
});
