// The beamer during a dialogue between layers.
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import type { CardText } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import type { Slip } from '../../pieces/pages.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { requestSlips } from '../../pieces/board/requests.tsx';
import { ScreenSlips, ScreenStep, ScreenTable } from '../../pieces/board/screen-step.tsx';
import { cardNumberOf, titleOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { layerName } from './choose-layer.tsx';
import { layersLists } from './events.ts';
import { layers } from './layer-text.ts';
import { cardsFrom, unknownAbout, written } from './layer-cards.ts';
import { requestsFor, tableOf } from './shown.tsx';
import { namesIn } from './who-sits-where.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

interface Tagged {
  readonly card: CardText;
  readonly tag: string;
}

/** Layer by layer, practice first; over each card the layer and what was asked. */
const writtenCards = (props: StepProps): readonly Tagged[] =>
  [...layers, undefined].flatMap((layer) =>
    written.flatMap((field) =>
      cardsFrom(props, layer, field).map((card) => ({
        card,
        tag: props.words('layers-dialogue.tag', {
          layer: layer === undefined ? props.words('layers-dialogue.layer.none') : layerName(props, layer),
          asked: props.words(`layers-dialogue.${field}.short`),
        }),
      })),
    ),
  );

const unknownCards = (props: StepProps): readonly Tagged[] =>
  layers.flatMap((layer) =>
    unknownAbout(props, layer).map((card) => ({
      card,
      tag: props.words('layers-dialogue.unknown.about', { layer: layerName(props, layer) }),
    })),
  );

const Spread = ({ tagged, ...props }: StepProps & { readonly tagged: readonly Tagged[] }) =>
  tagged.length === 0 ? (
    <ScreenStep {...props} />
  ) : (
    <ScreenTable {...props}>
      <SpreadPages
        cards={tagged.map(({ card }) => card)}
        people={props.view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
        tags={Object.fromEntries(tagged.map(({ card, tag }) => [card.id, tag]))}
      />
    </ScreenTable>
  );

/** Who speaks from which layer. */
const seatSlips = (props: StepProps): readonly Slip[] =>
  layers.flatMap((layer) => {
    const names = namesIn(tableOf(props), layer);
    return names.length === 0 ? [] : [{ key: layer, tag: layerName(props, layer), text: names.join(', ') }];
  });

const measureSlips = (props: StepProps): readonly Slip[] =>
  entriesIn(props.state.entries, 'measure').map((entry) => entryToSlip(props, layersLists.measure, entry));

export const LayersDialogueScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'layers-dialogue' };
  switch (stepIn(props.view)) {
    case 'sit':
      return <ScreenSlips {...props} slips={seatSlips(props)} />;
    case 'reveal':
      return <Spread {...props} tagged={writtenCards(props)} />;
    case 'reflex':
      return measureSlips(props).length > 0 ? (
        <ScreenSlips {...props} slips={measureSlips(props)} />
      ) : (
        <Spread {...props} tagged={unknownCards(props)} />
      );
    case 'requests':
    case 'back':
      return <ScreenSlips {...props} slips={requestSlips(requestsFor(props, undefined))} />;
    default:
      return <ScreenStep {...props} />;
  }
};
