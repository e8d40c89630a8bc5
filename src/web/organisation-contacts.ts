// On Privacy and Accessibility: fills in what differs by server: whom to ask, and how long it keeps a room.
import * as v from 'valibot';
import { paths } from '../envelope/address.ts';
import { settingsSchema, type Settings } from '../envelope/creation.ts';
import { loadSiteWords } from '../i18n/load-words.ts';
import { loadOrganisation } from './organisation.ts';
import { pageLanguage } from './page-language.ts';

const list = document.querySelector<HTMLElement>('[data-organisation]');
const [organisation, words] = await Promise.all([loadOrganisation(), loadSiteWords(pageLanguage(), 'show')]);

const add = (name: string, text: string | undefined): void => {
  if (!list || text === undefined || text === '') return;
  const term = document.createElement('dt');
  term.textContent = name;
  const description = document.createElement('dd');
  description.textContent = text;
  list.append(term, description);
  list.hidden = false;
};

add(words('web.organisation.name'), organisation?.name);
add(words('web.organisation.privacy'), organisation?.privacyContact);
add(words('web.organisation.security'), organisation?.securityContact);

const loadSettings = async (): Promise<Settings | undefined> => {
  const answer = await fetch(paths.settings, { credentials: 'omit', cache: 'no-store' });
  const parsed = v.safeParse(settingsSchema, answer.ok ? await answer.json() : undefined);
  return parsed.success ? parsed.output : undefined;
};

const retention = document.querySelector<HTMLElement>('[data-retention]');
// Without an answer the page says that a room is erased, and not after how many days.
const settings = retention ? await loadSettings().catch(() => undefined) : undefined;
if (retention && settings) {
  retention.textContent = words('web.retention', {
    days: settings.retentionDays,
    most: settings.maxRetentionDays,
  });
  retention.hidden = false;
}
