// Turned cards by the layer that travelled inside them.
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { textsOf, type CardText } from '../../kernel/table-cards.ts';
import { layers, splitLayer, type Layer } from './layer-text.ts';
import { leastUnnamed } from './who-sits-where.ts';

interface OnTable {
  readonly state: Board;
}

export const written = ['own', 'others'] as const;

/** What a layer wrote in one field; with `undefined` what came without a layer, few or not. */
const cardsOfLayer = (
  { state }: OnTable,
  layer: Layer | undefined,
  field: (typeof written)[number],
): readonly CardText[] =>
  textsOf(cardsOf(state, 'write'), field).flatMap((card) => {
    const said = splitLayer(card.text);
    return said.layer === layer ? [{ ...card, text: said.text }] : [];
  });

/**
 * Cards without a layer were written for somebody without a device. Beside the others a few of them would show
 * whose they are, so they stay closed; where no card has a layer they say nothing of anybody.
 */
export const isLooseHidden = (props: OnTable): boolean => {
  const counts = written.map((field) => cardsOfLayer(props, undefined, field).length);
  const areMixed = layers.some((layer) =>
    written.some((field) => cardsOfLayer(props, layer, field).length > 0),
  );
  return areMixed && counts.some((count) => count > 0 && count < leastUnnamed);
};

/** What a layer wrote in one field, as it may be seen; with `undefined` what came without a layer. */
export const cardsFrom = (
  props: OnTable,
  layer: Layer | undefined,
  field: (typeof written)[number],
): readonly CardText[] =>
  layer === undefined && isLooseHidden(props) ? [] : cardsOfLayer(props, layer, field);

export const unknownAbout = ({ state }: OnTable, layer: Layer): readonly CardText[] =>
  textsOf(cardsOf(state, `circle-${layer}`), 'unknown');
