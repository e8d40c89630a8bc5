// On Privacy and Accessibility: fills in whom to ask, where the organisation has said so.
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
