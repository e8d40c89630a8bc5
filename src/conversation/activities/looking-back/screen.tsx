// The beamer while a group looks back.
import type { ComponentChildren } from 'preact';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import { cardNumberOf, labelOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import { SlipPages } from '../../pieces/slip-pages.tsx';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { lookingBackLists } from './events.ts';
import { entriesByLevel } from './levels.ts';
import { momentByCard, momentsIn, sortedCardsIn } from './moments.ts';
import { Guard, OwnContact } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const slipsOf = (props: StepProps, list: 'well' | 'hurt' | 'moment'): readonly Slip[] =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, lookingBackLists[list], entry));

/** The level stands over a reason or a lesson; what lies at the same level lies together. */
const levelSlips = ({ state, words }: StepProps, list: 'factor' | 'lesson'): readonly Slip[] =>
  entriesByLevel(state, list).map(({ key, fields }) => ({
    key,
    text: fields[list] ?? '',
    ...(fields['level'] === undefined ? {} : { tag: words(`looking-back.level.${fields['level']}`) }),
  }));

const contactSlips = ({ state, words }: StepProps): readonly Slip[] =>
  entriesIn(state.entries, 'contact').map(({ key, fields }) => ({
    key: `contact-${key}`,
    text: fields['contact'] ?? '',
    tag: words('looking-back.contact.short'),
  }));

/** The moment over what is said of it; under what happened, what was expected. */
const momentSlips = (props: StepProps, list: 'expected' | 'happened'): readonly Slip[] =>
  momentsIn(props.state).map((moment) => {
    const said = moment[list];
    const before = list === 'happened' ? moment.expected : undefined;
    return {
      key: moment.id,
      ...(said === undefined ? { text: moment.label } : { tag: moment.label, text: said }),
      ...(before === undefined ? {} : { facts: `${labelOf(props, 'expected')}: ${before}` }),
    };
  });

/** Slips, with something that stays in sight whether there are any or not. */
const SlipsUnder = ({
  slips,
  under,
  ...props
}: StepProps & { readonly slips: readonly Slip[]; readonly under: ComponentChildren }) =>
  slips.length === 0 ? (
    <ScreenStep {...props}>{under}</ScreenStep>
  ) : (
    <ScreenTable {...props} under={under}>
      <SlipPages slips={slips} label={titleOf(props)} />
    </ScreenTable>
  );

const Merged = (props: StepProps) => {
  const cards = sortedCardsIn(props.state);
  if (cards.length === 0) return <ScreenSlips {...props} slips={slipsOf(props, 'moment')} />;
  return (
    <ScreenTable {...props}>
      <SpreadPages
        cards={cards}
        people={props.view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
        tags={momentByCard(props.state)}
      />
    </ScreenTable>
  );
};

export const LookingBackScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'looking-back' };
  switch (stepIn(props.view)) {
    case 'merge':
      return <Merged {...props} />;
    case 'expected':
      return <ScreenSlips {...props} slips={momentSlips(props, 'expected')} />;
    case 'happened':
      return <SlipsUnder {...props} slips={momentSlips(props, 'happened')} under={<Guard {...props} />} />;
    case 'why':
      return (
        <SlipsUnder
          {...props}
          slips={[...levelSlips(props, 'factor'), ...contactSlips(props)]}
          under={
            <>
              <Guard {...props} />
              <OwnContact {...props} />
            </>
          }
        />
      );
    case 'well':
      return <ScreenSlips {...props} slips={slipsOf(props, 'well')} />;
    case 'learn':
      return <ScreenSlips {...props} slips={levelSlips(props, 'lesson')} />;
    case 'restore':
      return <ScreenSlips {...props} slips={slipsOf(props, 'hurt')} />;
    default:
      return (
        <ScreenStep {...props}>
          <Guard {...props} />
        </ScreenStep>
      );
  }
};
