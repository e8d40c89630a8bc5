import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { peopleIn, type Member } from '../../../conversation/kernel/people.ts';
import { useTable } from '../table-context.tsx';
import { useOpenDialog } from './host-dialogs.tsx';

const MemberRow = ({ member }: { readonly member: Member }) => {
  const words = useWords();
  const open = useOpenDialog();
  const { view, act } = useTable();
  const { me, host } = view.value;
  const isMe = member.ref === me.ref;
  const isHere = isMe || (host?.online.includes(member.ref) ?? false);
  const about = [
    ...(isMe ? [words('room.people.you')] : []),
    ...(member.host ? [words('room.people.host')] : []),
    ...(member.organisation === undefined ? [] : [member.organisation]),
    ...(member.layer === undefined ? [] : [words(`room.layer.${member.layer}.short`)]),
    ...(isHere ? [] : [words('room.people.away')]),
  ];
  return (
    <li>
      <span>
        <span dir="auto">{member.name}</span>
        {about.length > 0 && <span class="small soft"> {about.join(' · ')}</span>}
      </span>
      {!isMe && view.value.oneDevice !== true && (
        <details class="people__acts">
          <summary aria-label={`${words('room.people.more')}: ${member.name}`}>
            {words('room.people.more')}
          </summary>
          <p class="row">
            <Button
              look="quiet"
              onClick={() =>
                member.host ? act.dropHost(member.ref) : open({ type: 'make-host', member: member.ref })
              }
            >
              {words(member.host ? 'room.people.drop-host' : 'room.people.make-host')}
            </Button>
            <Button look="quiet" onClick={() => open({ type: 'remove', member: member.ref })}>
              {words('room.people.remove')}
            </Button>
          </p>
        </details>
      )}
    </li>
  );
};

/** Who sits at the table. Presence only: nobody is shown as ready, late or slow. */
export const PeopleList = () => {
  const words = useWords();
  const { view } = useTable();
  const { conversation } = view.value;
  const members = Object.values(conversation.members).filter((member) => !member.left);
  const persons = Object.values(conversation.persons);
  return (
    <details>
      <summary>{words('room.people.title', { count: peopleIn(conversation).length })}</summary>
      <ul class="people">
        {members.map((member) => (
          <MemberRow key={member.ref} member={member} />
        ))}
        {persons.map((person) => (
          <li key={person.ref}>
            <span>
              <span dir="auto">{person.name}</span>{' '}
              <span class="small soft">{words('room.people.no-device')}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
