// Every question leads somewhere: which activities serve which question of the deck ‘samen-leren’.

/** The folder names of the activities, those to come included, in the order in which they are offered. */
export const activityNames = [
  'opening',
  'solo',
  'write-show-round',
  'incident-method',
  'sounding-board',
  'moral-deliberation',
  'tegenspraak',
  'estimate-talk-estimate',
  'other-chair',
  'facts-map',
  'shared-task',
  'load-and-strength',
  'handover',
  'looking-back',
  'report-from-elsewhere',
  'layers-dialogue',
  'pause',
  'harvest',
] as const;

export type ActivityName = (typeof activityNames)[number];

// Opening and harvest frame every conversation, so they are no answer to "how can we talk about this question?".
const always: ReadonlySet<ActivityName> = new Set(['solo', 'write-show-round']);

const servedBy: Partial<Record<ActivityName, string>> = {
  'incident-method': '1-P1 1-P2 1-P3 1-P4 2-P3 2-P6 4-P1 4-P2',
  'sounding-board': '2-P3 2-P7 3-P4 4-P2',
  'moral-deliberation': '1-P3 3-O3 4-P1 4-P2 4-O1 4-B1',
  tegenspraak: '2-P3 2-P7 2-O3',
  'estimate-talk-estimate': '1-P2 2-P1 2-P2 2-P7 4-P1',
  'other-chair': '1-P1 1-P2 1-P3 1-P4 1-P5 1-O1 2-P4 2-P6 3-P1',
  'facts-map': '1-P1 3-P3',
  'shared-task': '3-P1 3-P2 3-P3 3-P4 3-P5 3-O1 3-O2 3-O3',
  'load-and-strength': '4-P3 4-O3 4-B2 4-B3',
  handover: '2-P4 2-P5',
  'looking-back': '2-P3 2-O2 4-O1',
  'report-from-elsewhere': '1-O1 2-O2 2-O4',
  'layers-dialogue': '1-O1 2-O1 2-O2 2-O3 2-O4 3-O1 3-O2 3-O3 4-O1 4-O2 4-O3 4-B1 4-B2 4-B3',
};

/** The ids of the questions that an activity serves besides those that any activity of its kind serves. */
export const questionsForActivity = (activity: ActivityName): readonly string[] =>
  servedBy[activity]?.split(' ') ?? [];

/** Whether an activity, by its folder's name, is made for this question. */
export const isServedBy = (activity: string, questionId: string): boolean =>
  activityNames.some((name) => name === activity && questionsForActivity(name).includes(questionId));

/**
 * The activities in which a question can be taken up: alone, in the round of writing and showing, and those
 * made for it. A question that we do not know (an own deck) has the first two. Some are still to be built:
 * offer only those that `conversation/activities/all.ts` holds.
 */
export const activitiesForQuestion = (questionId: string): readonly ActivityName[] =>
  activityNames.filter((name) => always.has(name) || questionsForActivity(name).includes(questionId));
