// One slot holds a text and the layer that its writer speaks from: the layer, a newline, the text.

export const layers = ['practice', 'organisation', 'policy'] as const;

export type Layer = (typeof layers)[number];

export const isLayer = (text: string | undefined): text is Layer => layers.some((layer) => layer === text);

export interface LayerText {
  /** None where it was written by somebody of whom no layer is known. */
  readonly layer?: Layer;
  readonly text: string;
}

/** Nothing written stays nothing. */
export const joinLayer = (layer: Layer, text: string): string =>
  text.trim() === '' ? '' : `${layer}\n${text}`;

export const splitLayer = (text: string): LayerText => {
  const at = text.indexOf('\n');
  const layer = at < 0 ? undefined : text.slice(0, at);
  return isLayer(layer) ? { layer, text: text.slice(at + 1) } : { text };
};
