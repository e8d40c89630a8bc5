// Mounts what the current activity draws for this role, fetched when the group gets there.
import type { ComponentProps } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Agenda } from '../../conversation/agenda.ts';
import type { ActivityView as View } from '../../conversation/kernel/activity-view.tsx';
import type { ActivityRole } from '../../conversation/kernel/view.ts';
import { viewOf } from '../../conversation/activities/find-view.tsx';
import { Alert } from '../../ui/alert.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { stateOfPart } from '../../conversation/fold-parts.ts';
import { useTable } from './table-context.tsx';

type Loading =
  { readonly type: 'waiting' } | { readonly type: 'failed' } | { readonly type: 'here'; readonly View: View };

/** Milliseconds. Where a view does not come because the network is away, it is asked for again. */
const tryAgain = 3000;

/** Fetches the views of the whole agenda while there is a network, so that no step waits for one. */
export const useViewsAhead = (agenda: Agenda, role: ActivityRole): void => {
  const names = [...new Set(agenda.parts.map(({ activity }) => activity))].join(' ');
  useEffect(() => {
    // A view that does not come now is asked for again when the group gets there.
    for (const name of names.split(' ')) viewOf(name, role)?.().catch(() => undefined);
  }, [names, role]);
};

/** The activity's view for a role; keeps the one before in sight until the next is there. */
export const useActivityView = (activity: string | undefined, role: ActivityRole): Loading => {
  const [loading, setLoading] = useState<Loading & { readonly of?: string }>({ type: 'waiting' });
  useEffect(() => {
    const load = activity === undefined ? undefined : viewOf(activity, role);
    if (activity === undefined || !load) {
      setLoading({ type: activity === undefined ? 'waiting' : 'failed' });
      return undefined;
    }
    let isCurrent = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const tryLoad = (): void => {
      load().then(
        (View) => isCurrent && setLoading({ type: 'here', View, of: activity }),
        () => {
          if (!isCurrent) return;
          setLoading({ type: 'failed' });
          again = setTimeout(tryLoad, tryAgain);
        },
      );
    };
    tryLoad();
    return () => {
      isCurrent = false;
      clearTimeout(again);
    };
  }, [activity, role]);
  if (loading.type === 'here' && loading.of !== activity) return { type: 'waiting' };
  return loading;
};

export const ActivityMissing = () => {
  const words = useWords();
  return (
    <Alert kind="mind" title={words('room.activity.failed')}>
      {words('room.activity.failed.next')}
    </Alert>
  );
};

/** Keeps a fault of one activity from taking the whole screen with it. */
export const Guarded = ({ View, props }: { readonly View: View; readonly props: ComponentProps<View> }) => {
  const [fault] = useErrorBoundary();
  return fault === undefined ? <View {...props} /> : <ActivityMissing />;
};

export const ActivityView = ({ role }: { readonly role: 'host' | 'member' }) => {
  const words = useWords();
  const language = useLanguage();
  const { view, act, deck, today, aftercare } = useTable();
  const { step, conversation } = view.value;
  const loading = useActivityView(step?.activity, role);
  const part = conversation.agenda.parts.find(({ id }) => id === step?.part);
  if (!part || !step) return null;
  if (loading.type === 'failed') return <ActivityMissing />;
  if (loading.type === 'waiting') return null;
  const { View } = loading;
  return (
    <Guarded
      key={step.id}
      View={View}
      props={{
        state: stateOfPart(conversation, part),
        part,
        view: view.value,
        act,
        words,
        language,
        deck,
        today,
        aftercare,
      }}
    />
  );
};
