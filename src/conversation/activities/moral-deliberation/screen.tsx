// The beamer during a moral deliberation.
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import { cardNumberOf, labelOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { consideredIn } from './considered.ts';
import { moralDeliberationLists } from './events.ts';
import { Dilemma } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const slipsOf = (props: StepProps, list: 'alternative' | 'consideration' | 'agreement'): readonly Slip[] =>
  entriesIn(props.state.entries, list).map((entry) =>
    entryToSlip(props, moralDeliberationLists[list], entry),
  );

/** The sentence, and beside it what each of the two choices damages. */
const dilemmaSlips = (props: StepProps): readonly Slip[] =>
  entriesIn(props.state.entries, 'dilemma').flatMap(({ fields }) =>
    Object.entries(fields).map(([field, text]) => ({
      key: field,
      text,
      ...(field === 'dilemma' ? {} : { tag: labelOf(props, field) }),
    })),
  );

const valueSlips = ({ state, words }: StepProps): readonly Slip[] =>
  entriesIn(state.entries, 'perspective').map(({ key, fields }) => {
    const { role = '', value = '', norm, place } = fields;
    const tag = place === 'absent' ? words('moral-deliberation.report.absent', { role }) : role;
    return { key, tag, text: value, ...(norm === undefined ? {} : { facts: norm }) };
  });

/** The cards, until the first consideration is written down. */
const Dialogue = (props: StepProps) => {
  const slips = slipsOf(props, 'consideration');
  const cards = consideredIn(props.state, props.words);
  if (slips.length > 0 || cards.length === 0) return <ScreenSlips {...props} slips={slips} />;
  return (
    <ScreenTable {...props}>
      <SpreadPages
        cards={cards}
        people={props.view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
      />
    </ScreenTable>
  );
};

export const MoralDeliberationScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'moral-deliberation' };
  switch (stepIn(props.view)) {
    case 'dilemma':
    case 'stand-still':
      return <ScreenSlips {...props} slips={dilemmaSlips(props)} />;
    case 'perspectives':
      return <ScreenSlips {...props} slips={valueSlips(props)} />;
    case 'alternatives':
      return <ScreenSlips {...props} slips={slipsOf(props, 'alternative')} />;
    case 'dialogue':
      return <Dialogue {...props} />;
    case 'agreements':
      return <ScreenSlips {...props} slips={slipsOf(props, 'agreement')} />;
    default:
      return (
        <ScreenStep {...props}>
          <Dilemma {...props} />
        </ScreenStep>
      );
  }
};
