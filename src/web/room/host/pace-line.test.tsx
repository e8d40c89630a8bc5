import { afterEach, describe, expect, it } from 'vitest';
import { buttonNamed, clear, press, show } from '../../../conversation/kernel/show.contract.tsx';
import { stepsOf, totalMinutes } from '../../../conversation/steps.ts';
import { loadWords } from '../../../i18n/load-words.ts';
import type { Agenda } from '../../../conversation/agenda.ts';
import { ExampleTable, exampleHost, exampleView, recordingActs } from '../example-table.tsx';
import { PaceLine } from './pace-line.tsx';

afterEach(clear);

const host = { me: { ref: 'host', host: true } };

describe('the programme runs over', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`says so quietly, and one press makes it fit, in ${language}`, async () => {
      const words = await loadWords(language);
      const { acts, pressed } = recordingActs();
      const steps = stepsOf(exampleView().conversation.agenda);
      const until = steps.slice(0, steps.findIndex(({ id }) => id === 'question-1/write') + 1);
      const here = (totalMinutes(until) + 7) * 60;
      const view = exampleView({ ...host, host: { ...exampleHost, here } }, 'question-1/write');
      show(
        <ExampleTable view={{ ...view, clock: { seconds: -240, paused: false } }} acts={acts}>
          <PaceLine />
        </ExampleTable>,
        words,
        language,
      );
      expect(document.body.textContent).toContain(words('room.pace.behind', { minutes: 7 }));
      press(buttonNamed(words('room.pace.fit')));
      const [[name, given] = []] = pressed;
      const agenda = given as Agenda | undefined;
      expect(name).toBe('changeAgenda');
      const before = totalMinutes(stepsOf(view.conversation.agenda));
      expect(agenda && before - totalMinutes(stepsOf(agenda))).toBe(7);
      expect(agenda?.promised).toBe(before);
    });
  }

  it('says nothing while the group is in time, nor before it began', async () => {
    const words = await loadWords('nl');
    for (const at of ['question-1/write', undefined]) {
      const view = exampleView({ ...host, host: { ...exampleHost, here: 60 } }, at);
      show(
        <ExampleTable view={view}>
          <PaceLine />
        </ExampleTable>,
        words,
      );
      expect(document.querySelector('button')).toBeNull();
    }
  });
});
