// The facilitator's side of speaking in turn: an order that can be changed, the floor, the next speaker.
import { useState } from 'preact/hooks';
import { nameOf, presentIn } from '../kernel/people.ts';
import { comingIn, turnsOf } from '../kernel/turns.ts';
import type { TableActs } from '../kernel/view.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { TurnsNow, type TurnsViewProps } from './turns-view.tsx';

interface HostTurnsProps extends TurnsViewProps {
  readonly part: string;
  /** Who leads, and whoever only listens, takes no turn unless put into the order. */
  readonly hosts: readonly string[];
  /** Who begins, in this order, where the activity says so; the others follow. */
  readonly first?: readonly string[] | undefined;
  readonly act: Pick<TableActs, 'say'>;
}

const move = (order: readonly string[], ref: string, by: -1 | 1): readonly string[] => {
  const from = order.indexOf(ref);
  const other = order[from + by];
  return other === undefined ? order : order.with(from, other).with(from + by, ref);
};

interface OrderProps {
  readonly order: readonly string[];
  readonly people: TurnsViewProps['people'];
  readonly onChange: (order: readonly string[]) => void;
}

const Order = ({ order, people, onChange }: OrderProps) => {
  const words = useWords();
  return (
    <ol class="turns__order">
      {order.map((ref, index) => {
        const name = nameOf(people, ref) ?? '';
        return (
          <li key={ref}>
            <span dir="auto">{name}</span>
            <span class="turns__moves">
              {index > 0 && (
                <button
                  type="button"
                  aria-label={words('turns.earlier', { name })}
                  onClick={() => onChange(move(order, ref, -1))}
                >
                  ↑
                </button>
              )}
              {index < order.length - 1 && (
                <button
                  type="button"
                  aria-label={words('turns.later', { name })}
                  onClick={() => onChange(move(order, ref, 1))}
                >
                  ↓
                </button>
              )}
              <button
                type="button"
                aria-label={words('turns.left-out', { name })}
                onClick={() => onChange(order.filter((other) => other !== ref))}
              >
                ×
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** Before the round: the order. During it: who speaks, who comes, and the floor for whoever wants it again. */
export const HostTurns = ({ part, hosts, first = [], act, ...props }: HostTurnsProps) => {
  const words = useWords();
  const { step, people } = props;
  const turns = turnsOf(props.turns, step);
  const present = presentIn(people).map(({ ref }) => ref);
  const [planned, setPlanned] = useState<readonly string[]>();
  const say = (event: object) => act.say(part, { ...event, step });
  if (turns.order.length === 0) {
    const others = present.filter((ref) => !hosts.includes(ref) && !first.includes(ref));
    const order = (planned ?? [...first, ...others]).filter((ref) => present.includes(ref));
    return (
      <div class="turns stack">
        <h3>{words('turns.order')}</h3>
        <p class="small soft">{words('turns.highest-last')}</p>
        <Order order={order} people={people} onChange={setPlanned} />
        <Button onClick={() => say({ type: 'order-chosen', order })}>{words('turns.begin')}</Button>
      </div>
    );
  }
  const coming = comingIn(turns);
  const others = present.filter((ref) => ref !== turns.speaker && !coming.includes(ref));
  return (
    <div class="turns stack">
      <TurnsNow {...props} />
      {turns.speaker !== undefined && (
        <Button onClick={() => say({ type: 'turn-ended', of: turns.speaker })}>{words('turns.end')}</Button>
      )}
      {coming.length > 0 && (
        <Order
          order={coming}
          people={people}
          onChange={(order) =>
            say({
              type: 'order-chosen',
              order: [...turns.done, ...(turns.speaker === undefined ? [] : [turns.speaker]), ...order],
            })
          }
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>{words('turns.again')}</summary>
          <p class="row">
            {others.map((ref) => (
              <Button key={ref} look="quiet" onClick={() => say({ type: 'turn-given', to: ref })}>
                {words('turns.give', { name: nameOf(people, ref) ?? '' })}
              </Button>
            ))}
          </p>
        </details>
      )}
    </div>
  );
};
