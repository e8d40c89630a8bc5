// What the three views of every activity on the board must keep: each step, each form, both languages, with and
// without anything on the table. An activity's views.test.tsx calls it and adds what is its own.
import { expect } from 'vitest';
import type { ComponentType } from 'preact';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import type { ActivityViewProps, TableView } from '../../kernel/view.ts';
import { find, show } from '../../kernel/show.contract.tsx';
import { emptyBoard, type Board, type BoardActivity } from '../../kernel/board/board.ts';

type View = ComponentType<ActivityViewProps<Board>>;

export interface BoardViews {
  readonly Host: View;
  readonly Member: View;
  readonly Screen: View;
}

const roles: readonly { readonly role: keyof BoardViews; readonly me: TableView['me'] }[] = [
  { role: 'Member', me: { ref: 'm1', host: false } },
  { role: 'Host', me: { ref: 'host', host: true } },
  { role: 'Screen', me: { ref: '', host: false } },
];

/** Hidden, unfriendly text: nothing of it may become markup. */
export const hostile = '<img src=x onerror=alert(1)>';

/** `full`: a state in which every list and card of the activity holds something, `hostile` among it. */
export const checkBoardViews = async (
  { name, forms }: Pick<BoardActivity, 'name' | 'forms'>,
  views: BoardViews,
  full: Board,
): Promise<void> => {
  expect(JSON.stringify(full)).toContain(hostile);
  for (const language of ['nl', 'en'] as const) {
    // One language after the other.
    const words = await loadWords(language);
    const screens = forms.flatMap((form) =>
      form.steps.flatMap((step) =>
        [emptyBoard, full].flatMap((state) => roles.map((role) => ({ form, step, state, ...role }))),
      ),
    );
    for (const { form, step, state, role, me } of screens) {
      const View = views[role];
      const options = { state, activity: name, form: form.id, step: `part/${step.id}`, words, language };
      show(<View {...exampleProps({ ...options, view: { me } })} />, words, language);
      expect(find(role === 'Host' ? 'h2' : 'h1').textContent).not.toBe('');
      expect(document.querySelectorAll('h1').length, `${role} ${step.id}`).toBeLessThan(2);
      expect(document.querySelector('img')).toBeNull();
      for (const field of document.querySelectorAll('textarea, input, select')) {
        const isLabelled = field.closest('label') ?? document.querySelector(`label[for="${field.id}"]`);
        expect(isLabelled, `${role} ${step.id}`).not.toBeNull();
      }
      // Who will see it is said before there is a field.
      const [first] = document.querySelectorAll('textarea');
      if (role === 'Member' && first) {
        const said = find('.seen').compareDocumentPosition(first);
        expect(said, `${role} ${step.id}`).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    }
  }
};
