import { useWords } from './language.tsx';

/** On every page: where to go when a child is in danger, and what this is not. */
export const DangerLine = () => {
  const words = useWords();
  return (
    <ul class="danger">
      <li>
        <strong>{words('ui.danger.direct')}</strong> {words('ui.danger.call')} <a href="tel:112">112</a>
      </li>
      <li>
        <strong class="asks">{words('ui.danger.worried')}</strong> Veilig Thuis{' '}
        <a class="nobr" href="tel:08002000">
          0800-2000
        </a>{' '}
        {words('ui.danger.free')}
      </li>
      <li>{words('ui.danger.no-report')}</li>
    </ul>
  );
};

/** The footer of a screen in a conversation: the danger line and nothing else. */
export const SlimFooter = () => (
  <footer class="foot foot--slim">
    <DangerLine />
  </footer>
);
