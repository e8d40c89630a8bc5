import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'owner-named', ref: 'aa' },
  {
    type: 'entry-written',
    list: 'dilemma',
    key: 'dilemma',
    fields: {
      dilemma: 'Nu de ouders vertellen wat we zien, of wachten tot het kind eraan toe is?',
      'harm-first': 'Het kind kan zich verraden voelen.',
      'harm-second': 'De ouders kunnen ons niet meer geloven.',
    },
  },
  {
    type: 'entry-written',
    list: 'perspective',
    key: 'p1',
    fields: {
      role: 'Het kind',
      value: 'Veiligheid',
      norm: 'Eerst weten, dan pas de anderen',
      place: 'absent',
    },
  },
  {
    type: 'entry-written',
    list: 'perspective',
    key: 'p2',
    fields: { role: 'Gezinsbegeleider', value: 'Eerlijkheid', norm: 'Niets achter de rug om', place: 'here' },
  },
  {
    type: 'entry-written',
    list: 'alternative',
    key: 'a1',
    fields: { alternative: 'Het kind laten kiezen wie erbij is.' },
  },
  {
    type: 'entry-written',
    list: 'consideration',
    key: 'c1',
    fields: { consideration: 'Het tempo van het kind weegt zwaarder dan onze onrust.' },
  },
  { type: 'entry-written', list: 'stays', key: 'stays', fields: { stays: 'owner' } },
  {
    type: 'entry-written',
    list: 'agreement',
    key: 'k1',
    fields: {
      agreement: 'Eerst met het kind bespreken hoe de ouders het horen.',
      'agreed-by': 'Noor',
      day: '2027-04-02',
    },
  },
];
