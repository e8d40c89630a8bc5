// A member writes the harvest: one lesson, one agreement with what it needs, and what stays open.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn } from '../../pieces/card-of.ts';
import { Held } from '../../pieces/held.tsx';
import { roundIn } from '../../pieces/step-of.ts';
import { WriteCards } from '../../pieces/write-cards.tsx';
import { WriteField } from '../../pieces/write-field.tsx';
import { Button } from '../../../ui/button.tsx';
import { joinAgreement, splitAgreement } from './agreement-text.ts';
import type { HarvestState } from './state.ts';

type Props = ActivityViewProps<HarvestState>;

const Tips = ({ view, deck, words, onUse }: Props & { readonly onUse: (tip: string) => void }) => {
  const tips = cardsIn(view.conversation.agenda.parts, deck).flatMap((card) => card.tips);
  if (tips.length === 0) return null;
  return (
    <details class="at-hand">
      <summary>{words('harvest.tips')}</summary>
      <ul class="slips">
        {tips.map(({ lead, text }) => (
          <li key={text} class="slip">
            <p>
              {lead !== undefined && <strong>{lead}</strong>} {text}
            </p>
            <Button look="quiet" onClick={() => onUse(text)}>
              {words('harvest.tips.use')} <span class="sr">{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

export const HarvestWrite = (props: Props) => {
  const { view, act, deck, words } = props;
  const card = cardsIn(view.conversation.agenda.parts, deck).at(-1)?.number ?? 1;
  const texts = {
    send: words('harvest.send'),
    back: words('harvest.back'),
    ready: words('harvest.ready'),
    readyMore: words('harvest.ready.more'),
  };
  return (
    <WriteCards view={view} act={act} card={card} title={words('harvest.write.title')} texts={texts}>
      {(draft) => {
        const agreement = splitAgreement(draft('agreement').text);
        const writeAgreement = (change: Partial<typeof agreement>) =>
          act.write('agreement', joinAgreement({ ...agreement, ...change }));
        return (
          <div class="stack">
            <h1>{words('harvest.write.title')}</h1>
            <Held drafts={['lesson', 'agreement', 'unsolved'].map(draft)} act={act} />
            {roundIn(view)?.joined && <p class="soft">{words('harvest.joined')}</p>}
            <WriteField
              label={words('harvest.lesson.label')}
              hint={words('harvest.lesson.hint')}
              rows={2}
              value={draft('lesson').text}
              left={draft('lesson').left}
              onInput={(text) => act.write('lesson', text)}
            />
            <WriteField
              label={words('harvest.agreement.label')}
              hint={words('harvest.agreement.hint')}
              rows={2}
              value={agreement.what}
              left={draft('agreement').left}
              onInput={(what) => writeAgreement({ what })}
            />
            <Tips
              {...props}
              onUse={(tip) => writeAgreement({ what: [agreement.what, tip].filter(Boolean).join('\n') })}
            />
            <WriteField
              label={words('harvest.needs.label')}
              hint={words('harvest.needs.hint')}
              rows={2}
              value={agreement.needs}
              onInput={(needs) => writeAgreement({ needs })}
            />
            <WriteField
              label={words('harvest.unsolved.label')}
              hint={words('harvest.unsolved.hint')}
              rows={2}
              value={draft('unsolved').text}
              left={draft('unsolved').left}
              onInput={(text) => act.write('unsolved', text)}
            />
          </div>
        );
      }}
    </WriteCards>
  );
};
