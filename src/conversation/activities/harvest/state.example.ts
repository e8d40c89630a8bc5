import type { HarvestState } from './state.ts';

/** After the choosing, for tests: a card of each kind, what was kept, one agreement, another view. */
export const fullHarvest: HarvestState = {
  cards: [
    { id: 'c1', fields: { lesson: '<b>Vaker</b> doorvragen.' } },
    { id: 'c2', fields: { agreement: 'Een tweede gesprek.\n\nEen uur, van de manager.' } },
    { id: 'c3', fields: { unsolved: 'Wie belt er?' } },
  ],
  lessons: [
    { key: 'l1', text: 'We vragen weinig naar hoe het was.', from: ['x'] },
    { key: 'l2', text: 'Twijfel zeggen geeft tijd.', from: ['y'] },
  ],
  unsolved: [{ key: 'u1', text: 'Wat vinden kinderen?', from: [] }],
  agreements: [
    {
      key: 'a1',
      what: 'Bellen op 3-5-2024.',
      needs: 'Tijd.',
      owner: 'Mira',
      day: '2027-04-01',
      level: 'team',
      from: [],
    },
  ],
  minority: { id: 'm', text: 'Soms wacht een kind nu.' },
  confirmed: ['m2'],
  lookBack: '2027-04-23',
  turns: {},
};
