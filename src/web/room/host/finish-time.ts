import type { Conversation } from '../../../conversation/conversation.ts';
import { stepsOf, totalMinutes } from '../../../conversation/steps.ts';
import type { Language } from '../../../i18n/words.ts';
import type { SessionView } from '../../../session/view.ts';

/** When the conversation would end if every step to come takes its time, as on a clock; nothing before it began. */
export const finishTime = (
  { agenda, step }: Pick<Conversation, 'agenda' | 'step'>,
  clock: SessionView['clock'],
  now: Date,
  language: Language,
): string | undefined => {
  if (step === undefined || clock.seconds === undefined) return undefined;
  const steps = stepsOf(agenda);
  const ahead = totalMinutes(steps.slice(steps.findIndex(({ id }) => id === step.id) + 1));
  const end = new Date(now.getTime() + Math.max(0, clock.seconds) * 1000 + ahead * 60_000);
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(end);
};
