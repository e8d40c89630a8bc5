// Requests from one party at the table to another, each with its answer: yes, no, or I find out. Two lists of
// entries: what is asked, and under the same key what was answered.
import { entriesIn, findEntry, type Entries, type FieldRule, type ListRule } from './entries.ts';

export const replies = ['yes', 'no', 'find-out'] as const;

export type Reply = (typeof replies)[number];

interface RequestRule extends ListRule {
  readonly fields: {
    readonly request: FieldRule;
    /** Who asks and who is asked: names as they were written, or one of a few parties. */
    readonly from: FieldRule;
    readonly to: FieldRule;
  };
}

export type RequestLists = {
  readonly request: RequestRule;
  /** Key: the request's. */
  readonly reply: ListRule;
};

/** Goes into an activity's lists. `parties`: where it is not people who ask each other. */
export const requestLists = (most: number, parties?: readonly string[]): RequestLists => ({
  request: { who: 'anyone', most, fields: { request: 300, from: parties ?? 80, to: parties ?? 80 } },
  reply: { who: 'anyone', most, fields: { reply: replies, note: 200, day: 'day' } },
});

export interface Request {
  readonly key: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** memberRef of who wrote it. */
  readonly by: string;
  readonly reply?: Reply;
  readonly note?: string;
  /** ISO: when it is done, or when the answer comes. */
  readonly day?: string;
  /** memberRef of who answered first. */
  readonly repliedBy?: string;
  /** Without an answer, or still being found out. */
  readonly isOpen: boolean;
}

const isReply = (text: string | undefined): text is Reply => replies.some((reply) => reply === text);

/** All requests in the order in which they were asked. */
export const requestsIn = (entries: Entries): readonly Request[] =>
  entriesIn(entries, 'request').map(({ key, by, fields }) => {
    const answer = findEntry(entries, 'reply', key);
    const reply = answer?.fields['reply'];
    const { note, day } = answer?.fields ?? {};
    const asked = {
      key,
      by,
      text: fields['request'] ?? '',
      from: fields['from'] ?? '',
      to: fields['to'] ?? '',
    };
    if (!answer || !isReply(reply)) return { ...asked, isOpen: true };
    return {
      ...asked,
      reply,
      repliedBy: answer.by,
      isOpen: reply === 'find-out',
      ...(note === undefined ? {} : { note }),
      ...(day === undefined ? {} : { day }),
    };
  });
