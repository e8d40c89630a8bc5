// Speaking in turn, from three sides. Everybody sees who speaks now and who comes next; nobody sees who passed.
import type { People } from '../kernel/people.ts';
import { nameOf } from '../kernel/people.ts';
import { comingIn, turnsOf, type Turns, type TurnsByStep } from '../kernel/turns.ts';
import type { TableActs, TableView } from '../kernel/view.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

export interface TurnsViewProps {
  readonly turns: TurnsByStep;
  readonly step: string;
  readonly people: People;
}

const hasBegun = (turns: Turns): boolean => turns.order.length > 0;

/** Two lines: who speaks, who comes next. */
export const TurnsNow = ({ turns: byStep, step, people }: TurnsViewProps) => {
  const words = useWords();
  const turns = turnsOf(byStep, step);
  const [next] = comingIn(turns);
  if (!hasBegun(turns)) return <p class="turns__now soft">{words('turns.not-begun')}</p>;
  return (
    <div class="turns__now" role="status">
      <p class="turns__speaker" dir="auto">
        {turns.speaker === undefined
          ? words('turns.all-done')
          : words('turns.speaker', { name: nameOf(people, turns.speaker) ?? '' })}
      </p>
      {next !== undefined && (
        <p class="soft" dir="auto">
          {words('turns.next', { name: nameOf(people, next) ?? '' })}
        </p>
      )}
    </div>
  );
};

interface MemberTurnsProps extends TurnsViewProps {
  readonly part: string;
  readonly me: TableView['me'];
  readonly act: Pick<TableActs, 'say'>;
}

/** One button: done when it is your turn, passing when it is still to come. */
export const MemberTurns = ({ part, me, act, ...props }: MemberTurnsProps) => {
  const words = useWords();
  const { step } = props;
  const turns = turnsOf(props.turns, step);
  const coming = comingIn(turns);
  if (turns.speaker === me.ref) {
    return (
      <div class="turns stack">
        <p class="turns__speaker" role="status">
          {words('turns.your-turn')}
        </p>
        <Button look="main" wide onClick={() => act.say(part, { type: 'turn-ended', step, of: me.ref })}>
          {words('turns.finished')}
        </Button>
        <Button look="quiet" wide onClick={() => act.say(part, { type: 'turn-passed', step })}>
          {words('turns.pass')}
        </Button>
      </div>
    );
  }
  return (
    <div class="turns stack">
      <TurnsNow {...props} />
      {coming[0] === me.ref && <p>{words('turns.you-next')}</p>}
      {coming.includes(me.ref) && (
        <Button wide onClick={() => act.say(part, { type: 'turn-passed', step })}>
          {words('turns.pass')}
        </Button>
      )}
    </div>
  );
};
