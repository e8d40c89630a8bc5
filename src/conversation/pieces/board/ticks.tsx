// Ticks without a name: as many of the things on the table as one likes, or none; the counts as picture and table.
import { ballotIn, isSpoken } from '../step-of.ts';
import { optionOf, optionsOver, tickCounts, ticksOf } from '../../kernel/board/ticks.ts';
import { Votes } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { MemberStep } from './member-step.tsx';
import { textOf, titleOf, type StepProps } from './step-words.ts';
import { VoteResult, type VoteOption } from './vote.tsx';

interface TicksProps extends StepProps {
  /** Ids of the things that the ballot was opened over, in their order. */
  readonly asked: readonly string[];
  /** What they say. */
  readonly things: readonly VoteOption[];
}

/** Value of the line that says: none of these. */
const none = '';

export const MemberTicks = ({ asked, things, ...props }: TicksProps) => {
  const { view, act, words } = props;
  const ballot = ballotIn(view);
  if (isSpoken(view)) {
    return (
      <MemberStep {...props}>
        <p class="soft">{words('board.ticks.spoken')}</p>
      </MemberStep>
    );
  }
  if (!ballot?.takesPart || ballot.phase !== 'open') {
    return (
      <div class="stack">
        <h1>{titleOf(props)}</h1>
        <p role="status">{words(ballot && !ballot.takesPart ? 'write.outside' : 'board.vote.wait')}</p>
      </div>
    );
  }
  const ticked = ticksOf(asked, ballot.cast);
  const hasNone = ballot.cast !== undefined && ticked.length === 0;
  const toggle = (value: string): void => {
    if (value === none) return act.cast(optionsOver(asked.length));
    const after = ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value];
    act.cast(optionOf(asked, after));
  };
  return (
    <div class="stack">
      {view.step?.visibility && <SeenLine {...view.step.visibility} />}
      <h1>{titleOf(props)}</h1>
      <p>{textOf(props)}</p>
      <Votes
        legend={words('board.ticks.choose')}
        options={[
          ...things
            .filter(({ id }) => asked.includes(id))
            .map(({ id, text }) => ({ value: id, label: text })),
          { value: none, label: words('board.ticks.none') },
        ]}
        chosen={hasNone ? [none] : ticked}
        onToggle={toggle}
      />
      <p class="soft small" role="status">
        {ballot.cast !== undefined && words('board.ticks.cast')}
      </p>
    </div>
  );
};

interface ResultProps {
  readonly caption: string;
  readonly asked: readonly string[];
  readonly things: readonly VoteOption[];
  /** Per option of the ballot; the last one is none of them. */
  readonly votes: readonly number[] | undefined;
  readonly none: string;
}

/** How many ticked each; things that were taken away since are left out. */
export const TicksResult = ({ caption, asked, things, votes, none: noneText }: ResultProps) => {
  if (!votes) return null;
  const counts = tickCounts(asked.length, votes);
  const still = things.filter(({ id }) => asked.includes(id));
  return (
    <VoteResult
      caption={caption}
      options={still}
      blank={noneText}
      votes={[...still.map(({ id }) => counts[asked.indexOf(id)] ?? 0), counts.at(-1) ?? 0]}
    />
  );
};
