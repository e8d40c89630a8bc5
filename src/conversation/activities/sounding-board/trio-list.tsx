// The facilitator divides people into trios, and changes who sits where.
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import {
  askerIn,
  askerSaid,
  partakersIn,
  seatsFor,
  seatWith,
  swapped,
  triosIn,
  type Seats,
  type Trio,
} from './trios.ts';

/** In chance order: who sits together is nobody's choice. */
const shuffled = (refs: readonly string[]): readonly string[] =>
  refs
    .map((ref) => ({ ref, lot: crypto.randomUUID() }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ ref }) => ref);

interface ChangesProps {
  readonly props: StepProps;
  readonly trios: readonly Trio[];
  readonly onSeat: (seats: Seats) => void;
}

/** Up and down through all trios; everything by keyboard. */
const Changes = ({ props, trios, onSeat }: ChangesProps) => {
  const { state, part, act, words } = props;
  const row = trios.flatMap(({ people }) => people);
  const move = (ref: string, by: -1 | 1) => onSeat(swapped(state.seats, trios, ref, by));
  return (
    <ol class="turns__order">
      {row.map(({ ref, name }, index) => (
        <li key={ref}>
          <span dir="auto">{name}</span>
          <span class="turns__moves">
            {index > 0 && (
              <button
                type="button"
                aria-label={words('turns.earlier', { name })}
                onClick={() => move(ref, -1)}
              >
                ↑
              </button>
            )}
            {index < row.length - 1 && (
              <button type="button" aria-label={words('turns.later', { name })} onClick={() => move(ref, 1)}>
                ↓
              </button>
            )}
            <button
              type="button"
              aria-label={words('turns.left-out', { name })}
              onClick={() => act.say(part.id, { type: 'seat-left', ref })}
            >
              ×
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
};

const TrioSlip = ({ trio, view, words }: Pick<StepProps, 'view' | 'words'> & { readonly trio: Trio }) => {
  const { kind, turn } = readStep(stepIn(view));
  const asker = askerIn(trio, turn);
  const others = trio.people.filter(({ ref }) => ref !== asker?.ref).map(({ name }) => name);
  return (
    <li class="slip">
      <p class="soft small">{words('sounding-board.trio', { number: trio.number })}</p>
      <p dir="auto">
        <strong>{askerSaid(words, kind, asker)}</strong>
      </p>
      <p dir="auto">{others.join(', ')}</p>
    </li>
  );
};

export const Trios = (props: StepProps) => {
  const { state, part, view, act, words } = props;
  const trios = triosIn(state.seats, view.conversation);
  const partakers = partakersIn(view.conversation, view.conversation.hosts);
  const seat = (seats: Seats): void => act.say(part.id, { type: 'seats-drawn', seats });
  const draw = (): void => seat(seatsFor(shuffled(partakers.map(({ ref }) => ref))));
  if (trios.length === 0) return <Button onClick={draw}>{words('sounding-board.draw')}</Button>;
  const later = partakers.filter(({ ref }) => !Object.hasOwn(state.seats, ref));
  return (
    <div class="stack">
      <ul class="slips slips--wide" aria-live="polite">
        {trios.map((trio) => (
          <TrioSlip key={trio.number} trio={trio} view={view} words={words} />
        ))}
      </ul>
      {later.map(({ ref, name }) => (
        <p key={ref} class="row">
          <span dir="auto">{words('sounding-board.no-seat', { name })}</span>
          <Button
            label={words('sounding-board.seat', { name })}
            onClick={() => seat(seatWith(state.seats, trios, ref))}
          >
            {words('sounding-board.seat', { name })}
          </Button>
        </p>
      ))}
      <details class="at-hand">
        <summary>{words('sounding-board.change')}</summary>
        <div class="stack">
          <Changes props={props} trios={trios} onSeat={seat} />
          <Button look="quiet" onClick={draw}>
            {words('sounding-board.draw-again')}
          </Button>
        </div>
      </details>
    </div>
  );
};
