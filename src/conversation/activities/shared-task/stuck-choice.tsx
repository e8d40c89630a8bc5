// For professionals who do not know how to begin: what keeps them stuck. It becomes the beginning of their own text.
import { useState } from 'preact/hooks';
import { roundIn } from '../../pieces/step-of.ts';
import type { StepProps } from '../../pieces/board/step-words.ts';

const stuck = ['picture', 'lead', 'promise', 'waiting', 'rules'] as const;

export const StuckChoice = ({ view, act, words }: StepProps) => {
  const [chosen, setChosen] = useState<string>();
  const written = roundIn(view)?.drafts.find(({ field, person }) => field === 'need' && person === undefined);
  const begin = (one: string): void => {
    const before = written?.text.trim() ?? '';
    const said = words('shared-task.stuck.begin', { stuck: words(`shared-task.stuck.${one}`) });
    act.write('need', before === '' ? said : `${before}\n${said}`);
    setChosen(one);
  };
  return (
    <details class="at-hand">
      <summary>{words('shared-task.stuck.summary')}</summary>
      <div class="stack">
        <p class="soft">{words('shared-task.stuck.text')}</p>
        <ul class="slips">
          {stuck.map((one) => (
            <li key={one}>
              <button type="button" class="slip thing" onClick={() => begin(one)}>
                {words(`shared-task.stuck.${one}`)}
              </button>
            </li>
          ))}
        </ul>
        <p class="soft" role="status">
          {chosen !== undefined && words('shared-task.stuck.done')}
        </p>
      </div>
    </details>
  );
};
