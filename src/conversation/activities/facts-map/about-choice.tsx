// The facilitator says what the rows are about, and clears the board after a real family.
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { factsMapLists } from './events.ts';
import { isCleared } from './map.ts';

const aboutIn = ({ state }: StepProps): string | undefined =>
  findEntry(state.entries, 'about', 'about')?.fields['about'];

export const AboutChoice = (props: StepProps) => {
  const { part, act, words } = props;
  return (
    <PillGroup
      legend={words('facts-map.about.label')}
      hint={words('facts-map.about.hint')}
      options={factsMapLists.about.fields.about.map((about) => ({
        value: about,
        label: words(`facts-map.about.${about}`),
      }))}
      value={aboutIn(props)}
      onChange={(about) =>
        act.say(part.id, { type: 'entry-written', list: 'about', key: 'about', fields: { about } })
      }
    />
  );
};

export const ClearBoard = (props: StepProps) => {
  const { state, part, act, words } = props;
  if (aboutIn(props) === 'practice') return null;
  const cleared = isCleared(state);
  return (
    <section class="stack">
      {!cleared && <p class="soft small">{words('facts-map.clear.hint')}</p>}
      <Button
        onClick={() =>
          act.say(part.id, {
            type: 'entry-written',
            list: 'cleared',
            key: 'cleared',
            fields: cleared ? {} : { cleared: 'yes' },
          })
        }
      >
        {words(cleared ? 'facts-map.clear.undo' : 'facts-map.clear')}
      </Button>
    </section>
  );
};
