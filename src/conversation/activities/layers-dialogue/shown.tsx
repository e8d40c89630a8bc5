// What member, facilitator and beamer have in common.
import type { CardText } from '../../kernel/table-cards.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { TakeBack } from '../../pieces/take-back.tsx';
import { requestSlips, type RequestsProps } from '../../pieces/board/requests.tsx';
import { cardNumberOf, labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { layerName } from './choose-layer.tsx';
import { layersRequests, mostOfLayer } from './events.ts';
import { cardsFrom, isLooseHidden, unknownAbout, written } from './layer-cards.ts';
import { layers, type Layer } from './layer-text.ts';
import { requestsIn } from '../../kernel/board/requests.ts';
import { isLargeEnough, namesIn, writersOf } from './who-sits-where.ts';

/** As `who-sits-where` looks at it. */
export const tableOf = ({ state, view }: StepProps) => ({
  state,
  people: view.conversation,
  among: view.round?.step === view.step?.id ? view.round?.among : undefined,
});

interface AtHandProps {
  readonly props: StepProps;
  readonly cards: readonly CardText[];
  readonly label: string;
  readonly open?: boolean;
}

const AtHand = ({ props, cards, label, open = false }: AtHandProps) =>
  cards.length === 0 ? null : (
    <details class="at-hand" open={open}>
      <summary>{props.words('board.cards', { label, count: cards.length })}</summary>
      <OpenedCards cards={cards} people={props.view.conversation} card={cardNumberOf(props)} label={label} />
      <TakeBack cards={cards} mine={props.view.mine} act={props.act} />
    </details>
  );

/** What one layer wrote. */
export const Written = ({ layer, open = false, ...props }: StepProps & { layer: Layer; open?: boolean }) => (
  <>
    {written.map((field) => (
      <AtHand
        key={field}
        props={props}
        cards={cardsFrom(props, layer, field)}
        label={labelOf(props, field)}
        open={open}
      />
    ))}
  </>
);

/** Layer by layer; one that said it aloud has no cards, and that stands there too. */
export const AllWritten = (props: StepProps) => (
  <>
    {layers.map((layer) => (
      <section key={layer} class="stack">
        <h2>{layerName(props, layer)}</h2>
        {written.every((field) => cardsFrom(props, layer, field).length === 0) && (
          <p class="soft">{props.words('layers-dialogue.reveal.aloud')}</p>
        )}
        <Written {...props} layer={layer} open />
      </section>
    ))}
    {isLooseHidden(props) && <p class="soft">{props.words('layers-dialogue.loose')}</p>}
    {written.map((field) => (
      <AtHand
        key={field}
        props={props}
        cards={cardsFrom(props, undefined, field)}
        label={props.words('layers-dialogue.layer.none')}
        open
      />
    ))}
  </>
);

/** What people did not know, circle by circle; those before `until`. */
export const Unknown = ({ until, open = false, ...props }: StepProps & { until?: Layer; open?: boolean }) => (
  <>
    {layers.slice(0, until === undefined ? layers.length : layers.indexOf(until)).map((layer) => (
      <AtHand
        key={layer}
        props={props}
        cards={unknownAbout(props, layer)}
        label={props.words('layers-dialogue.unknown.about', { layer: layerName(props, layer) })}
        open={open}
      />
    ))}
  </>
);

/** Who sits in which layer, and which of them are too few to write. */
export const LayerSizes = (props: StepProps) => {
  const { words } = props;
  return (
    <ul class="rules">
      {layers.map((layer) => (
        <li key={layer}>
          <strong>{layerName(props, layer)}</strong>:{' '}
          <span dir="auto">
            {namesIn(tableOf(props), layer).join(', ') || words('layers-dialogue.nobody')}
          </span>{' '}
          {!isLargeEnough(writersOf(tableOf(props), layer)) && (
            <span class="soft">{words('layers-dialogue.too-few.here')}</span>
          )}
        </li>
      ))}
    </ul>
  );
};

const hasRoom = ({ state }: StepProps, layer: Layer): boolean =>
  requestsIn(state.entries).filter(({ from }) => from === layer).length < mostOfLayer;

/** Requests between layers, as this device may ask and answer them. `own`: its layer; everything for a facilitator. */
export const requestsFor = (props: StepProps, own: Layer | undefined): RequestsProps => {
  const mine = own === undefined ? [] : [own];
  const asking = (props.view.me.host ? layers : mine).filter((layer) => hasRoom(props, layer));
  const { request, reply } = layersRequests;
  const asked = layers.filter((layer) => props.view.me.host || layer !== own);
  return {
    ...props,
    rules: { request: { ...request, fields: { ...request.fields, from: asking, to: asked } }, reply },
    parties: { labels: Object.fromEntries(layers.map((one) => [one, layerName(props, one)])), mine },
    mayAsk: asking.length > 0,
  };
};

/** All requests with their answers, to read. */
export const RequestsRead = (props: StepProps) => {
  const slips = requestSlips(requestsFor(props, undefined));
  if (slips.length === 0) return <p class="soft">{props.words('board.request.none')}</p>;
  return (
    <ul class="slips">
      {slips.map(({ key, tag, text, facts }) => (
        <li key={key} class="slip">
          {tag !== undefined && <p class="tag">{tag}</p>}
          <p dir="auto">{text}</p>
          {facts !== undefined && <p dir="auto">{facts}</p>}
        </li>
      ))}
    </ul>
  );
};
