// When we look back: weeks by one press, or a day of one's own between two and twelve weeks.
import { useEffect, useState } from 'preact/hooks';
import { addDays, isDay } from '../../../i18n/days.ts';
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { LookBackDay } from './leaving.tsx';
import { lookBackWeeks } from './plan.ts';
import type { HarvestState } from './state.ts';

const offered = [2, 4, lookBackWeeks.usual, 8, 12];

export const ChooseDay = ({ state, part, act, today }: ActivityViewProps<HarvestState>) => {
  const words = useWords();
  const after = (weeks: number) => addDays(today, weeks * 7);
  const [day, setDay] = useState(state.lookBack ?? after(lookBackWeeks.usual));
  const [first, last] = [after(lookBackWeeks.least), after(lookBackWeeks.most)];
  const isOutside = !isDay(day) || day < first || day > last;
  const choose = (chosen: string): void => {
    setDay(chosen);
    act.say(part.id, { type: 'look-back-chosen', today, day: chosen });
  };
  // The usual day stands from the start: who just goes on has chosen it.
  useEffect(() => {
    if (state.lookBack === undefined) choose(day);
  }, []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOutside) choose(day);
      }}
    >
      <PillGroup
        legend={words('harvest.look-back.choose')}
        options={offered.map((weeks) => ({
          value: after(weeks),
          label: words('harvest.look-back.weeks', { weeks }),
        }))}
        value={day}
        onChange={choose}
      />
      <TextField
        label={words('harvest.look-back.day')}
        type="date"
        min={first}
        max={last}
        value={day}
        onInput={setDay}
        error={isOutside ? words('harvest.look-back.range') : undefined}
      />
      <Button type="submit">{words('harvest.look-back.set')}</Button>
      <LookBackDay state={state} />
    </form>
  );
};
