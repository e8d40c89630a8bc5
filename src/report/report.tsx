// The report as a page: on the screen a sheet on the desk, on paper one A4.
import { levelWords } from '../conversation/kernel/level-words.ts';
import { formatDay, formatMinutes } from '../i18n/days.ts';
import { useWords } from '../ui/language.tsx';
import { Motif } from '../ui/motif.tsx';
import { Table } from '../ui/table.tsx';
import { agreementHead, whoAndWhen, type Report, type SectionOfReport } from './report.ts';
import './report.css';

interface Part {
  readonly report: Report;
  readonly section: SectionOfReport;
}

const Agreements = ({ report, section }: Part) => {
  const words = useWords();
  return (
    <Table
      caption={section.title}
      head={agreementHead.map((head) => words(head))}
      rows={section.lines.map(({ text, owner, day, level }) => [
        text,
        owner ?? '',
        day === undefined ? '' : formatDay(report.language, day, 'with-year'),
        level === undefined ? '' : words(levelWords[level]),
      ])}
    />
  );
};

const Lines = ({ report, section }: Part) => (
  <>
    <h2>{section.title}</h2>
    <ul class="lessons">
      {section.lines.map((line, index) => {
        const who = whoAndWhen(line, report.language);
        return (
          <li key={index} dir="auto">
            {line.text}
            {who !== '' && <span class="soft"> ({who})</span>}
          </li>
        );
      })}
    </ul>
  </>
);

const LookBack = ({ report, section }: Part) => {
  const words = useWords();
  const [line] = section.lines;
  return (
    <>
      <h2>
        {line?.day === undefined
          ? section.title
          : words('report.look-back.on', { day: formatDay(report.language, line.day, 'long') })}
      </h2>
      <p>{line?.text}</p>
    </>
  );
};

const Section = (part: Part) => {
  if (part.section.kind === 'agreements') return <Agreements {...part} />;
  return part.section.kind === 'look-back' ? <LookBack {...part} /> : <Lines {...part} />;
};

/** `retention`: days until the loose cards are gone, where it is known. */
export const ReportPage = ({
  report,
  retention,
}: {
  readonly report: Report;
  readonly retention?: number;
}) => {
  const words = useWords();
  const [first] = report.cards;
  return (
    <article class="a4" data-card={first?.number}>
      <header class="a4__head">
        <div>
          <p class="tag">
            {words('report.about', {
              day: formatDay(report.language, report.day, 'long'),
              minutes: formatMinutes(report.language, report.minutes),
              people: report.people,
            })}
          </p>
          <h1 dir="auto">{report.title}</h1>
          {report.cards.map(({ number, title, question }, index) => (
            <p key={index}>
              {words('report.card', { number, title })} {question}
            </p>
          ))}
        </div>
        {first && <Motif card={first.number} />}
      </header>
      {report.sections.length === 0 && <p>{words('report.empty')}</p>}
      {report.sections.map((section) => (
        <section key={`${section.kind} ${section.title}`} class={`a4__part a4__part--${section.kind}`}>
          <Section report={report} section={section} />
        </section>
      ))}
      <footer class="a4__foot">
        <p>{words('report.foot')}</p>
        {retention !== undefined && <p>{words('report.retention', { days: retention })}</p>}
        <p>{words('report.danger')}</p>
      </footer>
    </article>
  );
};
