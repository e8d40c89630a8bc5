// Writing as one of a layer; and saying it aloud where a layer is too small to leave out the names.
import { useEffect } from 'preact/hooks';
import { Alert } from '../../../ui/alert.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { roundIn } from '../../pieces/step-of.ts';
import { WriteField } from '../../pieces/write-field.tsx';
import type { TextView } from '../../kernel/view.ts';
import { ChooseLayer, layerName } from './choose-layer.tsx';
import { joinLayer, splitLayer, type Layer } from './layer-text.ts';
import { leastUnnamed } from './who-sits-where.ts';

const ownDrafts = ({ view }: StepProps): readonly TextView[] =>
  (roundIn(view)?.drafts ?? []).filter(({ person, text }) => person === undefined && text !== '');

interface WriteProps extends StepProps {
  readonly layer: Layer;
  /** Those among whom this card has no name: the layer's, as its cards lie together. */
  readonly among: readonly string[];
}

/** What the field says of "without a name" goes for so few people, not for the whole table. */
export const amongFew = (view: StepProps['view'], among: readonly string[]): StepProps['view'] =>
  view.round ? { ...view, round: { ...view.round, among, thin: among.length <= leastUnnamed } } : view;

/** The fields show the text alone; the layer goes along with it, and changes with its writer's. */
export const WriteInLayer = ({ layer, among, ...props }: WriteProps) => {
  const { view, act, words } = props;
  const round = roundIn(view);
  const isReady = round?.ready === true;
  useEffect(() => {
    if (isReady) return;
    for (const { field, text } of ownDrafts(props)) {
      const said = splitLayer(text);
      if (said.layer !== layer) act.write(field, joinLayer(layer, said.text));
    }
  }, [layer, isReady]);
  const drafts = round?.drafts.map((draft) => ({ ...draft, text: splitLayer(draft.text).text })) ?? [];
  const shown = amongFew(round ? { ...view, round: { ...round, drafts } } : view, among);
  const write: typeof act.write = (field, text, person) => act.write(field, joinLayer(layer, text), person);
  return (
    <MemberWrite {...props} view={shown} act={{ ...act, write }}>
      <details class="at-hand">
        <summary>{words('layers-dialogue.from', { layer: layerName(props, layer) })}</summary>
        <ChooseLayer {...props} />
      </details>
    </MemberWrite>
  );
};

/** Said aloud, with a field for oneself; a card that lay ready when the layer became too small is taken up. */
export const SayAloud = ({ why, ...props }: StepProps & { readonly why: string }) => {
  const { view, act, words } = props;
  const isReady = roundIn(view)?.ready === true;
  useEffect(() => {
    if (isReady) act.ready(false);
  }, [isReady]);
  const before = ownDrafts(props).map(({ text }) => splitLayer(text).text);
  return (
    <MemberStep {...props}>
      <Alert kind="mind">{why}</Alert>
      <SeenLine hidden="never-shown" whose="with-name" />
      <WriteField
        label={words('layers-dialogue.aloud.label')}
        value={view.typed['aloud'] ?? before.join('\n\n')}
        onInput={(text) => view.step && act.keep(view.step.id, 'aloud', text)}
      />
    </MemberStep>
  );
};
