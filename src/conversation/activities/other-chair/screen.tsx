// The beamer from another's chair.
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import type { Slip } from '../../pieces/pages.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { turnsOf } from '../../kernel/turns.ts';
import { nameOf } from '../../kernel/people.ts';
import { chairs, otherChairLists } from './events.ts';
import { AsIf, claimsIn, Theme, voiceName } from './shown.tsx';
import { voicesIn } from './voices.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const slipsOf = (props: StepProps, list: 'theme' | 'ask'): readonly Slip[] =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, otherChairLists[list], entry));

const seatSlips = ({ state, view, words }: StepProps): readonly Slip[] =>
  chairs.flatMap((chair) => {
    const names = Object.entries(state.seats).flatMap(([ref, seat]) =>
      seat === chair ? (nameOf(view.conversation, ref) ?? []) : [],
    );
    return names.length === 0
      ? []
      : [{ key: chair, tag: words(`other-chair.seat.${chair}`), text: names.join(', ') }];
  });

/** Who reads now: the chair's own words, nobody else's. */
const readingSlips = (props: StepProps): readonly Slip[] => {
  const { speaker } = turnsOf(props.state.turns, 'read');
  return voicesIn(props.state)
    .filter(({ ref }) => ref === speaker)
    .flatMap((voice) =>
      voice.lines.map(({ id, field, text }) => ({
        key: id,
        tag: `${voiceName(props, voice)} · ${props.words(`other-chair.${field}.label`)}`,
        text,
      })),
    );
};

const sortedSlips = (props: StepProps): readonly Slip[] =>
  claimsIn(props).map(({ id, text }) => {
    const origin = placeOf(props.state.places, 'origin', id);
    return {
      key: id,
      text,
      ...(origin === undefined ? {} : { tag: props.words(`other-chair.origin.${origin}`) }),
    };
  });

export const OtherChairScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'other-chair' };
  switch (stepIn(props.view)) {
    case 'theme':
      return <ScreenSlips {...props} slips={slipsOf(props, 'theme')} />;
    case 'chairs':
      return <ScreenSlips {...props} slips={seatSlips(props)} />;
    case 'read':
      return <ScreenSlips {...props} slips={readingSlips(props)} />;
    case 'sort':
      return <ScreenSlips {...props} slips={sortedSlips(props)} />;
    case 'ask':
      return <ScreenSlips {...props} slips={slipsOf(props, 'ask')} />;
    default:
      return (
        <ScreenStep {...props}>
          <Theme {...props} />
          <AsIf {...props} />
        </ScreenStep>
      );
  }
};
