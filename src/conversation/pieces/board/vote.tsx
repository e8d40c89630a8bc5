// A secret vote over what lies on the table: one dot a person, blank allowed; its result as picture and table.
import { ballotIn, isSpoken } from '../step-of.ts';
import { Votes } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { Table } from '../../../ui/table.tsx';
import { useWords } from '../../../ui/language.tsx';
import { MemberStep } from './member-step.tsx';
import { textOf, titleOf, type StepProps } from './step-words.ts';

export interface VoteOption {
  readonly id: string;
  readonly text: string;
}

type VoteProps = StepProps & { readonly options: readonly VoteOption[] };

export const MemberVote = ({ options, ...props }: VoteProps) => {
  const { view, act, words } = props;
  const ballot = ballotIn(view);
  if (isSpoken(view)) {
    return (
      <MemberStep {...props}>
        <p class="soft">{words('board.vote.spoken')}</p>
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
  const lines = options.map(({ text }, index) => ({ value: String(index), label: text }));
  return (
    <div class="stack">
      {view.step?.visibility && <SeenLine {...view.step.visibility} />}
      <h1>{titleOf(props)}</h1>
      <p>{textOf(props)}</p>
      <Votes
        legend={words('board.vote.choose')}
        mode="one"
        options={[...lines, { value: String(ballot.options), label: words('board.vote.blank') }]}
        chosen={ballot.cast === undefined ? [] : [String(ballot.cast)]}
        onToggle={(value) => act.cast(Number(value))}
      />
      <p class="soft small" role="status">
        {ballot.cast !== undefined && words('board.vote.cast')}
      </p>
    </div>
  );
};

interface ResultProps {
  readonly caption: string;
  readonly options: readonly VoteOption[];
  /** Per option; the last one is blank. */
  readonly votes: readonly number[] | undefined;
  /** What it is called to choose none, where that is not said as usual. */
  readonly blank?: string;
}

export const VoteResult = ({ caption, options, votes, blank }: ResultProps) => {
  const words = useWords();
  if (!votes) return null;
  const rows = [...options.map(({ text }) => text), blank ?? words('board.vote.blank')].map(
    (text, index) => ({
      text,
      count: votes[index] ?? 0,
    }),
  );
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div class="vote-result stack">
      <ul class="vote-result__bars" aria-hidden="true">
        {rows.map(({ text, count }) => (
          <li key={text}>
            <span dir="auto">{text}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect width={(100 * count) / most} height="10" rx="2" />
            </svg>
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <details class="at-hand">
        <summary>{words('board.vote.table')}</summary>
        <Table
          caption={caption}
          head={[words('board.vote.option'), words('board.vote.count')]}
          rows={rows.map(({ text, count }) => [text, String(count)])}
        />
      </details>
    </div>
  );
};
