import { expect, it } from 'vitest';
import { findBlame } from './blame.ts';

it.each([
  ['Ik had het eerder moeten zien.', 'hindsight'],
  ['We hadden dat aan de school moeten vragen', 'hindsight'],
  ['Somebody should have called.', 'hindsight'],
  ['They shouldn’t have left', 'hindsight'],
  ['Het was de schuld van het team.', 'guilt'],
  ['De gemeente was nalatig', 'guilt'],
  ['It was their own fault', 'guilt'],
  ['Wie is de dader?', 'culprit'],
  ['De schuldige zit hier niet', 'culprit'],
  ['We look for a culprit', 'culprit'],
] as const)('[CO85] “%s” gets a kinder wording offered: %s', (text, kind) => {
  expect(findBlame(text)).toBe(kind);
});

it.each([
  'Toen wist ik dat er schulden waren.',
  'Ik had te doen: bellen en bezoeken.',
  'We moeten nog bellen. Hij had rust.',
  'De schuldhulp kwam niet op gang',
  'The default was set; she had to leave',
  'Onschuldig spel op het plein',
])('[CO85] “%s” is left alone', (text) => {
  expect(findBlame(text)).toBeUndefined();
});
