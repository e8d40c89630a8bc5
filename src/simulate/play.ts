// How headless people behave: members write, vote and confirm; the facilitator waits for them and moves on.
import { findActivity } from '../conversation/activities/find-activity.ts';
import { findStep, nextStep } from '../conversation/steps.ts';
import { addDays } from '../i18n/days.ts';
import { createConduct, fillFields, listsAt } from './conduct.ts';
import type { Session } from '../session/session.ts';
import type { SessionView } from '../session/view.ts';
import type { Say } from './say.ts';

/** Resolves with the first view for which `isSo`; rejects with `what` when it takes too long. */
export const until = (
  session: Session,
  isSo: (view: SessionView) => boolean,
  what: string,
  milliseconds = 60_000,
): Promise<SessionView> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      stop();
      act();
    };
    const look = (): void => {
      const view = session.view();
      if (isSo(view)) settle(() => resolve(view));
    };
    const timer = setTimeout(() => {
      const { step, round, connection } = session.view();
      const where = JSON.stringify({ step: step?.id, round: round?.phase, connection });
      settle(() => reject(new Error(`Waited too long for: ${what} ${where}`)));
    }, milliseconds);
    const stop = session.subscribe(look);
    look();
  });

/** A card's field: a number on its scale, or a text. */
const fieldText = (view: SessionView, field: string, say: Say): string => {
  const collects = view.step?.plan.collects;
  const scale = collects?.kind === 'cards' ? collects.scales?.[field] : undefined;
  return scale ? String(scale.least + say.number(scale.most - scale.least + 1)) : say.text(field);
};

/** In the open the first two lay something down, so that a list keeps room for the facilitator. */
const layOpen = (session: Session, say: Say, today: string): void => {
  const { conversation, step: here, me } = session.view();
  const step = findStep(conversation.agenda, here?.id);
  const lists = findActivity(here?.activity ?? '')?.lists ?? {};
  const others = Object.keys(conversation.members).filter((ref) => !conversation.hosts.includes(ref));
  if (step === undefined || others.indexOf(me.ref) > 1) return;
  for (const list of listsAt(lists, step).filter((name) => lists[name]?.who === 'anyone')) {
    const fields = fillFields(lists, list, { say, today });
    session.act.say(step.part, { type: 'entry-written', list, key: me.ref, fields });
  }
};

/** A member does at each step what the step asks for, once. */
export const playMember = (session: Session, say: Say, today: string): (() => void) => {
  const done = new Set<string>();
  const once = (name: string, act: () => void): void => {
    if (done.has(name)) return;
    done.add(name);
    act();
  };
  const look = (): void => {
    const view = session.view();
    const { step, round, ballot } = view;
    if (step === undefined) return;
    if (round?.takesPart === true && round.phase === 'open') {
      once(round.scope, () => {
        for (const field of round.fields) session.act.write(field, fieldText(view, field, say));
        session.act.ready(true);
      });
    }
    if (ballot?.takesPart === true && ballot.phase === 'open') {
      once(ballot.scope, () => session.act.cast(say.number(ballot.options + 1)));
    }
    const { collects } = step.plan;
    if (collects.kind === 'private') {
      once(step.id, () => collects.fields.forEach((field) => session.act.write(field, say.text(field))));
    }
    if (collects.kind === 'open') once(step.id, () => layOpen(session, say, today));
    if (collects.kind === 'confirmations') {
      once(step.id, () => {
        session.act.say(step.part, { type: 'details-confirmed' });
        session.act.ready(true);
      });
    }
  };
  return session.subscribe(look);
};

const agreement = (say: Say, number: number, today: string): object => ({
  type: 'agreement-chosen',
  key: `agreement-${number}`,
  what: say.text('agreement'),
  needs: say.text('needs'),
  owner: say.name('owner'),
  day: addDays(today, 28),
  level: 'team',
  from: [],
});

/** What the facilitator adds at the steps of the frame and of the round. */
const conductFrame = (session: Session, view: SessionView, say: Say, today: string): void => {
  const { act } = session;
  const { id = '', part = '' } = view.step ?? {};
  const event = (data: object): void => act.say(part, data);
  if (id.endsWith('/danger')) event({ type: 'danger-answered', acute: false });
  if (id.endsWith('/sentence'))
    event({ type: 'sentence-written', line: 0, text: say.text('sentence'), minority: false });
  if (id.endsWith('/choose')) {
    event({ type: 'kept', kind: 'lesson', key: 'lesson-1', text: say.text('lesson'), from: [] });
    event({ type: 'kept', kind: 'unsolved', key: 'unsolved-1', text: say.text('unsolved'), from: [] });
    event(agreement(say, 1, today));
  }
  if (id.endsWith('/minority')) event({ type: 'minority-worded', text: say.text('minority') });
  if (id.endsWith('/look-back')) event({ type: 'look-back-chosen', today, day: addDays(today, 42) });
};

const isCollecting = (view: SessionView): boolean => view.round !== undefined || view.ballot !== undefined;

const asksForReadiness = (view: SessionView): boolean => {
  const kind = view.step?.plan.collects.kind;
  return kind === 'cards' || kind === 'ballot';
};

/** Leads the whole programme, from the first step to the stop. `patience`: milliseconds for people to be ready. */
export const playHost = async (
  session: Session,
  say: Say,
  today: string,
  patience: number,
): Promise<void> => {
  const conduct = createConduct({ say, today });
  let before: string | undefined;
  for (;;) {
    session.act.next();
    // Steps follow one another; that is the point.
    const moved = await until(
      session,
      (view) => view.step?.id !== before,
      `the step after ${before ?? 'the start'}`,
    );
    before = moved.step?.id;
    conductFrame(session, moved, say, today);
    const step = findStep(moved.conversation.agenda, before);
    if (step) {
      for (const event of await conduct(moved.conversation, step)) session.act.say(step.part, event);
    }
    if (asksForReadiness(moved)) {
      await until(session, isCollecting, 'the round to open');
      await until(
        session,
        (view) => view.counts.ready >= view.counts.of,
        'everybody to be ready',
        patience,
      ).catch(() => undefined);
    }
    await until(session, (view) => view.pending === 0, 'everything sent to be in the log');
    if (isLastStep(session.view())) break;
  }
  session.act.stop();
  await until(session, (view) => view.conversation.stopped, 'the room to stop');
};

const isLastStep = ({ conversation, step }: SessionView): boolean =>
  nextStep(conversation.agenda, step?.id) === undefined;
