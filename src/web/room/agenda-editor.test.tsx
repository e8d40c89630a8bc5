import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Agenda } from '../../conversation/agenda.ts';
import { exampleDeck } from '../../conversation/example-card-deck.ts';
import { buttonNamed, clear, press, show } from '../../conversation/kernel/show.contract.tsx';
import { addActivity } from '../../conversation/programmes/edit-parts.ts';
import { composeAgenda } from '../../conversation/programmes/zelf.ts';
import { loadWords } from '../../i18n/load-words.ts';
import { AgendaEditor } from './agenda-editor.tsx';

afterEach(clear);

const asked = { card: 'luisteren-en-geloven', question: '1-P2' };
const composed = composeAgenda({ occasion: 'theme', questions: [asked], minutes: 60, people: 6 });

const Editor = ({
  start,
  onAgenda,
}: {
  readonly start: Agenda;
  readonly onAgenda: (agenda: Agenda) => void;
}) => {
  const [agenda, setAgenda] = useState(start);
  const change = (changed: Agenda): void => {
    setAgenda(changed);
    onAgenda(changed);
  };
  return <AgendaEditor agenda={agenda} deck={exampleDeck} people={6} onChange={change} />;
};

const edit = async (language: 'nl' | 'en', start: Agenda) => {
  const words = await loadWords(language);
  let now = start;
  show(<Editor start={start} onAgenda={(agenda) => (now = agenda)} />, words, language);
  return { words, activities: () => now.parts.map(({ activity }) => activity), agenda: () => now };
};

describe('a programme in the editor', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`takes in any activity, with the minutes it needs, in ${language}`, async () => {
      const { words, activities } = await edit(language, composed);
      press(buttonNamed(words('room.agenda.add-activity')));
      const name = words('room.agenda.activity', { name: words('pause.name'), minutes: '5' });
      press(buttonNamed(name));
      expect(activities()).toEqual(['opening', 'write-show-round', 'pause', 'harvest']);
    });

    it(`moves a part with a button that keeps the focus, and says where it is, in ${language}`, async () => {
      const { words, activities } = await edit(language, addActivity(composed, 'pause', 6));
      const earlier = `${words('room.agenda.earlier')}: ${words('pause.name')}`;
      buttonNamed(earlier).focus();
      press(buttonNamed(earlier));
      expect(activities()).toEqual(['opening', 'pause', 'write-show-round', 'harvest']);
      const back = `${words('room.agenda.after')}: ${words('pause.name')}`;
      expect(document.activeElement?.getAttribute('aria-label')).toBe(back);
      const said = words('room.agenda.moved', { name: words('pause.name'), place: 1, all: 2 });
      expect(document.body.textContent).toContain(said);
    });
  }

  it('takes another form with its own minutes, and takes a part away', async () => {
    const { words, agenda, activities } = await edit('nl', addActivity(composed, 'tegenspraak', 6));
    const compact = document.querySelector<HTMLInputElement>('input[value=compact]');
    compact?.click();
    expect(agenda().parts[2]).toMatchObject({ activity: 'tegenspraak', form: 'compact' });
    press(buttonNamed(`${words('room.agenda.remove')}: ${words('tegenspraak.name')}`));
    expect(activities()).toEqual(['opening', 'write-show-round', 'harvest']);
  });
});
