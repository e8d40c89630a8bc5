import { afterEach, expect, it } from 'vitest';
import { clear, find, show } from '../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../i18n/load-words.ts';
import type { Connection } from '../../session/view.ts';
import { ExampleTable, exampleView } from './example-table.tsx';
import { TableScreen } from './table-screen.tsx';

const nl = await loadWords('nl');
const view = exampleView();
const offline = { type: 'offline', tries: 1, blocked: false } as const;

afterEach(clear);

const cases: readonly (readonly [Connection, string])[] = [
  [{ type: 'connecting' }, 'We openen het gesprek'],
  [offline, 'Er is geen verbinding'],
  [{ ...offline, tries: 3, blocked: true }, 'Dit netwerk laat het gesprek niet door'],
];

it.each(cases)('says what keeps a conversation of which nothing has come yet: %j', (connection, title) => {
  const conversation = { ...view.conversation, opened: false };
  show(
    <ExampleTable view={{ ...view, conversation, connection }}>
      <TableScreen onHere={() => undefined} />
    </ExampleTable>,
    nl,
  );
  expect(find('h1').textContent).toBe(title);
});
