import { afterEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { clear, find, show } from '../../kernel/show.contract.tsx';
import { SpreadShift } from './spread-shift.tsx';

const nl = await loadWords('nl');
const scale = { least: 0, most: 2 };

afterEach(clear);

describe('before and after', () => {
  it('[CO55] both rows stand on the same numbers; what was not estimated is not drawn', () => {
    const before = { label: 'Eerst', spread: [2, 1, 2] };
    show(
      <SpreadShift title="Veilig?" scale={scale} rows={[before, { label: 'Na', spread: undefined }]} />,
      nl,
    );
    expect(document.querySelectorAll('figure')).toHaveLength(1);
    show(
      <SpreadShift title="Veilig?" scale={scale} rows={[before, { label: 'Na', spread: [0, 5, 0] }]} />,
      nl,
    );
    const lines = [...document.querySelectorAll('.dots__line')].map((line) =>
      line.getAttribute('d')?.replace(/M10 \d+/, ''),
    );
    expect(lines).toEqual(['H170', 'H170']);
    expect(find('h3').textContent).toBe('Veilig?');
  });
});
