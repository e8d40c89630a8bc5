import { describe, expect, it } from 'vitest';
import { activities, findActivity } from '../conversation/activities/find-activity.ts';
import { emptyConversation, type Conversation } from '../conversation/conversation.ts';
import type { Member } from '../conversation/kernel/people.ts';
import { stepsOf } from '../conversation/steps.ts';
import { createConduct } from './conduct.ts';
import { createSay } from './say.ts';

const marker = 'MARK';
const member = (ref: string, host = false): Member => ({ ref, name: 'Sanne', left: false, host });

const conversationWith = (activity: string, form: string): Conversation => ({
  ...emptyConversation,
  agenda: { programme: 'zelf', parts: [{ id: 'part', activity, form }] },
  hosts: ['host'],
  members: { host: member('host', true), m1: member('m1'), m2: member('m2'), m3: member('m3') },
});

/** Everything that is said from the first step of a form to its last. */
const saidIn = async (activity: string, form: string) => {
  const conversation = conversationWith(activity, form);
  const conduct = createConduct({ say: createSay(1, marker), today: '2027-03-12' });
  const said = [];
  for (const step of stepsOf(conversation.agenda)) said.push(...(await conduct(conversation, step)));
  return said;
};

describe('what a facilitator says when a conversation is simulated', () => {
  for (const { name, forms } of activities) {
    it(`is read by ${name}, with the marker in every text`, async () => {
      for (const form of forms) {
        for (const event of await saidIn(name, form.id)) {
          const activity = findActivity(name);
          const own = { type: 'own' as const, id: 'e', by: 'host', host: true, pen: true, event };
          expect(activity?.take(activity.empty, own).ok, JSON.stringify(event)).toBe(true);
          if (event.type !== 'entry-written') continue;
          for (const [field, text] of Object.entries(event.fields)) {
            if (typeof activity?.lists[event.list]?.fields[field] === 'number')
              expect(text).toContain(marker);
          }
        }
      }
    });
  }

  it('says each example once, about those who are here', async () => {
    const said = await saidIn('tegenspraak', 'compact');
    expect(said[0]).toEqual({ type: 'owner-named', ref: 'm1' });
    const written = said.flatMap((event) =>
      event.type === 'entry-written' ? [`${event.list} ${event.key}`] : [],
    );
    expect(written).toEqual([
      'decision decision',
      'cluster c1',
      'counter counter',
      'answer counter',
      'answer c1',
      'check k1',
    ]);
  });
});
