// Chairs that people speak from for a while: drawn by chance on the facilitator's device or given by hand, left
// without a reason, seen by everybody.
import { useId, useState } from 'preact/hooks';
import { drawSeats } from '../../kernel/board/draw-seats.ts';
import { nameOf, peopleIn } from '../../kernel/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, PillGroup } from '../../../ui/choice.tsx';
import type { StepProps } from './step-words.ts';
import './seats.css';

interface SeatsProps extends StepProps {
  /** The chairs, as the activity names them; the first one is never left empty. Words: `<activity>.seat.<chair>`. */
  readonly chairs: readonly string[];
}

const seatIn = (props: SeatsProps, ref: string): string | undefined =>
  Object.hasOwn(props.state.seats, ref) ? props.state.seats[ref] : undefined;

const optionsOf = ({ chairs, name, words }: SeatsProps) =>
  chairs.map((chair) => ({ value: chair, label: words(`${name}.seat.${chair}`) }));

/** By cryptographic chance, 0 ≤ number < 1. */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

const add = (
  left: Readonly<Record<string, readonly string[]>>,
  seats: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> => ({
  ...left,
  ...Object.fromEntries(Object.entries(seats).map(([ref, chair]) => [ref, [...(left[ref] ?? []), chair]])),
});

/** One person's chair, given by hand. */
const ChairOf = ({
  person,
  label,
  ...props
}: SeatsProps & { readonly person: string; readonly label: string }) => {
  const id = useId();
  const { part, act, words } = props;
  return (
    <p class="field">
      <label class="utrecht-form-label" for={id} dir="auto">
        {label}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={seatIn(props, person) ?? ''}
        onChange={(event) => {
          const seat = event.currentTarget.value;
          act.say(
            part.id,
            seat === '' ? { type: 'seat-left', ref: person } : { type: 'seat-taken', ref: person, seat },
          );
        }}
      >
        <option value="">{words('board.seats.none')}</option>
        {optionsOf(props).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
};

/** The facilitator's: which chairs stand there, the draw, and each person's chair by hand. */
export const HostSeats = (props: SeatsProps) => {
  const { state, part, view, act, words } = props;
  const { conversation } = view;
  const [away, setAway] = useState<readonly string[]>([]);
  // What was drawn before: who sits nowhere now has left it, and is not asked why.
  const [drawn, setDrawn] = useState<Readonly<Record<string, readonly string[]>>>({});
  const people = peopleIn(conversation);
  const playing = people.map(({ ref }) => ref).filter((ref) => !conversation.hosts.includes(ref));
  const chairs = props.chairs.filter((chair) => !away.includes(chair));
  const isAnySeated = playing.some((ref) => seatIn(props, ref) !== undefined);
  const isAnyLoose = playing.some((ref) => seatIn(props, ref) === undefined);
  const draw = (seated: Readonly<Record<string, string>>, left: typeof drawn): void => {
    const seats = drawSeats({ people: playing, chairs, seated, left, chance });
    const fresh = Object.fromEntries(Object.entries(seats).filter(([ref]) => !Object.hasOwn(seated, ref)));
    setDrawn(add(drawn, fresh));
    act.say(part.id, { type: 'seats-drawn', seats });
  };
  return (
    <section class="stack">
      <fieldset>
        <legend class="label">{words('board.seats.which')}</legend>
        <div class="seats__chairs">
          {optionsOf(props).map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={!away.includes(value)}
              onChange={(stands) => setAway(stands ? away.filter((one) => one !== value) : [...away, value])}
            />
          ))}
        </div>
      </fieldset>
      <p class="row">
        {isAnyLoose && chairs.length > 0 && (
          <Button onClick={() => draw(state.seats, drawn)}>
            {words(isAnySeated ? 'board.seats.draw-rest' : 'board.seats.draw')}
          </Button>
        )}
        {isAnySeated && chairs.length > 0 && (
          <Button look="quiet" onClick={() => draw({}, {})}>
            {words('board.seats.again')}
          </Button>
        )}
      </p>
      <h3>{words('board.seats.by-hand')}</h3>
      <div class="seats__people">
        {people.map(({ ref, name: person }) => (
          <ChairOf key={ref} {...props} person={ref} label={person} />
        ))}
      </div>
    </section>
  );
};

/** One's own chair, and the way out of it; without one a free choice. */
export const MemberSeat = (props: SeatsProps) => {
  const { part, view, act, name, words } = props;
  const { ref } = view.me;
  const seat = seatIn(props, ref);
  if (seat === undefined) {
    return (
      <section class="stack">
        <p role="status">{words('board.seats.nowhere')}</p>
        <PillGroup
          legend={words('board.seats.choose')}
          options={optionsOf(props)}
          value={undefined}
          onChange={(chosen) => act.say(part.id, { type: 'seat-taken', ref, seat: chosen })}
        />
      </section>
    );
  }
  return (
    <section class="stack">
      <div class="slip seat" role="status">
        <p class="soft">{words('board.seats.mine')}</p>
        <p class="asked">{words(`${name}.seat.${seat}`)}</p>
      </div>
      <Button wide onClick={() => act.say(part.id, { type: 'seat-left', ref })}>
        {words('board.seats.leave')}
      </Button>
    </section>
  );
};

/** Who sits where: chairs in their order, those that stand empty left out. Nothing tells who left one. */
export const SeatedPeople = (props: SeatsProps) => {
  const { state, view, name, words } = props;
  const taken = props.chairs.flatMap((chair) => {
    const names = Object.entries(state.seats).flatMap(([ref, seat]) =>
      seat === chair ? (nameOf(view.conversation, ref) ?? []) : [],
    );
    return names.length === 0 ? [] : [{ chair, names: names.join(', ') }];
  });
  if (taken.length === 0) return <p class="soft">{words('board.seats.empty')}</p>;
  return (
    <ul class="seats" aria-live="polite">
      {taken.map(({ chair, names }) => (
        <li key={chair} class="slip">
          <p class="tag">{words(`${name}.seat.${chair}`)}</p>
          <p dir="auto">{names}</p>
        </li>
      ))}
    </ul>
  );
};
