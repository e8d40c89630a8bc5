import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../i18n/load-words.ts';
import { emptyBoard, type Board } from '../../kernel/board/board.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { requestsIn } from '../../kernel/board/requests.ts';
import { examples } from './events.example.ts';
import { plainHints } from './plain-language.ts';
import { sharedTaskForms } from './plan.ts';
import { sharedTask } from './shared-task.ts';

const words = await loadWords('nl');

interface Speaker {
  readonly by: string;
  readonly host?: boolean;
  readonly pen?: boolean;
}

const facilitator: Speaker = { by: 'host', host: true, pen: true };

const say = (
  board: Board,
  event: unknown,
  { by, host = false, pen = false }: Speaker = facilitator,
): Board => {
  const parsed = sharedTask.parse(event);
  if (!parsed.ok) throw new Error('refused');
  return sharedTask.reduce(board, { type: 'own', id: 'e1', by, host, pen, event: parsed.value });
};

const written = (list: string, key: string, fields: Readonly<Record<string, string>>) => ({
  type: 'entry-written',
  list,
  key,
  fields,
});

const whole = examples.reduce<Board>((board, event) => say(board, event), emptyBoard);

const collectsOf = (id: string) => sharedTaskForms[0]?.steps.find((step) => step.id === id)?.collects;

describe('one task', () => {
  it('[SK1] the child’s eyes come first, hidden and without a name', () => {
    for (const { steps } of sharedTaskForms) expect(steps[0]?.id).toBe('eyes');
    expect(collectsOf('eyes')).toMatchObject({ kind: 'cards', whose: 'without-name' });
  });

  it('[SK2] what lies side by side is what was turned before', () => {
    const step = sharedTaskForms[0]?.steps.find(({ id }) => id === 'compare');
    expect(step).toMatchObject({ shows: 'eyes', collects: { kind: 'nothing' } });
  });

  it('[SK3] one pen writes one sentence; long words and sentences are pointed at', () => {
    const sentence = written('sentence', 's2', { sentence: 'Een andere zin' });
    expect(say(whole, sentence)).toBe(whole);
    expect(say(emptyBoard, sentence, { by: 'aa' })).toBe(emptyBoard);
    expect(say(emptyBoard, sentence, { by: 'aa', pen: true })).not.toBe(emptyBoard);
    expect(plainHints('Wij zorgen dat jij rustig kunt slapen.')).toEqual({ longWords: [] });
    expect(plainHints('De ontwikkelingsbehoefte staat centraal').longWords).toEqual([
      'ontwikkelingsbehoefte',
    ]);
    expect(plainHints(Array(16).fill('zin').join(' ')).longest).toBe(16);
    expect(plainHints('Acht woorden. '.repeat(8))).toEqual({ longWords: [] });
  });

  it('[SK4] needs and offers come with a name', () => {
    expect(collectsOf('needs')).toMatchObject({
      whose: 'with-name',
      fields: ['need', 'offer', 'worried'],
    });
  });

  it('[SK5] a request gets one of three answers, and is open until it has one that is not to be found out', () => {
    expect(requestsIn(whole.entries).map(({ reply, isOpen }) => [reply, isOpen])).toEqual([
      ['yes', false],
      ['find-out', true],
      ['no', false],
      [undefined, true],
    ]);
    const other = written('reply', 'r1', { reply: 'no' });
    const answered = say(say(emptyBoard, examples[1]), other, { by: 'bb' });
    expect(say(answered, written('reply', 'r1', { reply: 'yes' }), { by: 'cc' })).toBe(answered);
    expect(sharedTask.parse(written('reply', 'r1', { reply: 'perhaps' })).ok).toBe(false);
  });

  it('[SK6] the sign says who may call it, and is the pen’s', () => {
    expect(findEntry(whole.entries, 'alarm', 'a1')?.fields).toMatchObject({ 'called-by': 'Iedereen' });
    expect(say(whole, written('alarm', 'a2', { signal: 'Stilte' }), { by: 'aa' })).toBe(whole);
  });

  it('[SK7] the route says who, whom and how soon, and what happens where people differ', () => {
    const call = (within: string) =>
      sharedTask.parse(written('route', 'w1', { calls: 'Noor', called: 'Bilal', within })).ok;
    expect(call('at-once')).toBe(true);
    expect(call('some day')).toBe(false);
    expect(findEntry(whole.entries, 'differ', 'd1')).toBeDefined();
  });

  it('[SK8] the report has sentence, requests with answers, route and date; no card, not who asked', () => {
    const turned = sharedTask.reduce(whole, {
      type: 'cards-turned',
      step: 'eyes',
      named: false,
      cards: [{ id: 'c1', fields: { task: 'GEHEIM' } }],
    });
    const sections = sharedTask.report(turned, words);
    expect(sections.map(({ kind }) => kind)).toEqual(['insight', 'agreements', 'needs', 'open']);
    const [task, agreed, refused, open] = sections.map(({ lines }) => lines);
    expect(task).toEqual([{ text: 'Wij zorgen samen dat jij rustig kunt opgroeien.' }]);
    expect(agreed?.[0]).toMatchObject({ owner: 'Bilal', day: '2027-04-02' });
    expect(agreed?.[1]?.text).toContain('Pleegouder belt Pleegzorgbegeleider');
    expect(agreed?.at(-1)?.day).toBe('2027-04-20');
    expect(refused).toHaveLength(1);
    expect(open?.map(({ owner }) => owner)).toEqual(['Pleegzorg', 'Noor']);
    const text = JSON.stringify(sections);
    for (const kept of ['GEHEIM', 'Teun', 'herhalen']) expect(text).not.toContain(kept);
  });

  it('[SK9] the same steps in 50 and in 42 minutes', () => {
    const [full, short] = sharedTaskForms;
    const minutes = sharedTaskForms.map(({ steps }) => steps.reduce((sum, { planned }) => sum + planned, 0));
    expect(minutes).toEqual([50, 42]);
    expect(short?.steps.map(({ planned }) => planned)).toEqual([4, 5, 7, 5, 12, 3, 5, 1]);
    expect(short?.steps.map(({ id }) => id)).toEqual(full?.steps.map(({ id }) => id));
  });
});
