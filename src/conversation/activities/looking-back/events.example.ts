import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  {
    type: 'entry-written',
    list: 'moment',
    key: 'm1',
    fields: { moment: 'Het telefoontje van school' },
  },
  { type: 'placed', board: 'moment', thing: 'aa11', place: 'm1' },
  {
    type: 'entry-written',
    list: 'expected',
    key: 'm1',
    fields: { expected: 'We dachten dat de afspraak van maandag genoeg was.' },
  },
  {
    type: 'entry-written',
    list: 'happened',
    key: 'm1',
    fields: { happened: 'Het bericht bleef liggen tot na het weekend.' },
  },
  {
    type: 'entry-written',
    list: 'factor',
    key: 'f1',
    fields: { factor: 'Niemand las de mailbox op vrijdag.', level: 'organisation' },
  },
  {
    type: 'entry-written',
    list: 'contact',
    key: 'c1',
    fields: { contact: 'Wij werden voorzichtiger, en het gezin sprak minder uit.' },
  },
  { type: 'entry-written', list: 'well', key: 'w1', fields: { well: 'De leerkracht bleef bellen.' } },
  {
    type: 'entry-written',
    list: 'lesson',
    key: 'l1',
    fields: { lesson: 'Een vast persoon leest de berichten, ook op vrijdag.', level: 'team' },
  },
  {
    type: 'entry-written',
    list: 'hurt',
    key: 'h1',
    fields: { hurt: 'De leerkracht', need: 'Horen wat we geleerd hebben', 'seen-to-by': 'Teamleider' },
  },
];
