import { afterEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { exampleProps } from '../../example-view.ts';
import { clear, find, show } from '../../kernel/show.contract.tsx';
import { PauseHost } from './host.tsx';
import { PauseMember } from './member.tsx';
import { pause } from './pause.ts';
import { PauseScreen } from './screen.tsx';

afterEach(clear);

describe('a pause in its three views', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`[PU2] says that this is one, and asks nothing, in ${language}`, async () => {
      const words = await loadWords(language);
      const at = { state: pause.empty, activity: 'pause', form: 'pause', step: 'part/rest', words, language };
      for (const Screen of [PauseMember, PauseHost, PauseScreen]) {
        show(<Screen {...exampleProps(at)} />, words, language);
        expect(find('h1, h2').textContent).toBe(words('pause.rest.title'));
        expect(document.body.textContent).toContain(words('pause.rest.text'));
        expect(document.querySelector('textarea, input, button')).toBeNull();
      }
    });
  }
});
