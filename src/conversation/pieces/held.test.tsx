import { afterEach, expect, it, vi } from 'vitest';
import { loadWords } from '../../i18n/load-words.ts';
import { exampleProps } from '../example-view.ts';
import { WriteShowRoundMember } from '../activities/write-show-round/member.tsx';
import { writeShowRound } from '../activities/write-show-round/write-show-round.ts';
import { buttonNamed, clear, press, show } from '../kernel/show.contract.tsx';

const nl = await loadWords('nl');
const { empty } = writeShowRound;

afterEach(clear);

const writing = (drafts: readonly { field: string; text: string; left: number; held?: true }[]) => {
  const write = vi.fn();
  const props = exampleProps({ state: empty, step: 'question-1/write', words: nl, act: { write } });
  const { round } = props.view;
  if (!round) throw new Error('no round');
  const view = { ...props.view, round: { ...round, named: true, drafts } };
  show(<WriteShowRoundMember {...props} view={view} />, nl);
  return write;
};

it('[CO45] a text that was typed to go without a name is said to stay, and goes along when its writer says so', () => {
  const write = writing([{ field: 'answer', text: 'Ik twijfelde.', left: 900, held: true }]);
  expect(document.body.textContent).toContain(nl('write.held'));
  press(buttonNamed(nl('write.held.go')));
  expect(write).toHaveBeenCalledWith('answer', 'Ik twijfelde.');
});

it('[CO45] nothing is said of a text that goes along', () => {
  writing([{ field: 'answer', text: 'Ik twijfelde.', left: 900 }]);
  expect(document.body.textContent).not.toContain(nl('write.held'));
});
