// From which layer somebody speaks: chosen by themselves, or by the facilitator for anybody.
import { useId, useState } from 'preact/hooks';
import { presentIn } from '../../kernel/people.ts';
import { PillGroup } from '../../../ui/choice.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { layers, type Layer } from './layer-text.ts';
import { layerOf } from './who-sits-where.ts';

export const layerName = ({ words }: Pick<StepProps, 'words'>, layer: Layer): string =>
  words(`layers-dialogue.layer.${layer}`);

const layerOptions = (props: Pick<StepProps, 'words'>) =>
  layers.map((layer) => ({ value: layer, label: layerName(props, layer) }));

/** This device's own layer. */
export const myLayer = ({ state, view }: StepProps): Layer | undefined =>
  layerOf(state, view.conversation, view.me.ref);

export const ChooseLayer = (props: StepProps) => {
  const { part, view, act, words } = props;
  const known = myLayer(props);
  // What was pressed shows at once, until the table answers.
  const [pressed, setPressed] = useState<{ readonly seat: string; readonly before: Layer | undefined }>();
  return (
    <PillGroup
      legend={words('layers-dialogue.choose')}
      options={layerOptions(props)}
      value={pressed?.before === known ? (pressed?.seat ?? known) : known}
      onChange={(seat) => {
        setPressed({ seat, before: known });
        act.say(part.id, { type: 'seat-taken', ref: view.me.ref, seat });
      }}
    />
  );
};

const PlaceOne = ({
  props,
  person,
}: {
  readonly props: StepProps;
  readonly person: { readonly ref: string; readonly name: string };
}) => {
  const id = useId();
  const { state, part, view, act, words } = props;
  return (
    <p class="field">
      <label class="utrecht-form-label" for={id} dir="auto">
        {person.name}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={layerOf(state, view.conversation, person.ref) ?? ''}
        onChange={(event) => {
          const seat = event.currentTarget.value;
          if (seat !== '') act.say(part.id, { type: 'seat-taken', ref: person.ref, seat });
        }}
      >
        <option value="">{words('layers-dialogue.layer.none')}</option>
        {layerOptions(props).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
};

/** Everybody at the table with a list of layers beside the name; what was said at the door is already chosen. */
export const PlacePeople = (props: StepProps) => {
  const { conversation } = props.view;
  return (
    <section class="slips slips--wide">
      {presentIn(conversation)
        .filter(({ ref }) => !conversation.hosts.includes(ref))
        .map((person) => (
          <PlaceOne key={person.ref} props={props} person={person} />
        ))}
    </section>
  );
};
