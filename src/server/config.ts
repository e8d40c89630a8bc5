// Settings by environment, read once at the start: every wrong value gives one clear line.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { err, ok, type Result } from '../basics/result.ts';
import { organisationSchema, type Organisation } from './organisation.ts';

export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Where the built web part lies. */
  readonly webFolder: string;
  /** Origin under which people reach this server, e.g. https://leerkring.example. */
  readonly publicUrl?: string;
  /** How many proxies in front of this server add to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly retentionDays: number;
  readonly maxRetentionDays: number;
  /** Undefined: anyone may make a room. */
  readonly creationCode?: string;
  readonly organisation: Organisation;
  readonly themeCss: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Served to a local network under a certificate of its own: no HSTS, or the browser would insist for a year. */
  readonly isLan: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Setting<T> {
  readonly value: T;
  readonly problem?: string;
}

const number = (environment: Environment, name: string, standard: number, least: number, most: number) => {
  const text = environment[name] ?? String(standard);
  const value = Number(text);
  const isGood = /^\d+$/.test(text) && value >= least && value <= most;
  return isGood
    ? { value }
    : { value, problem: `${name} must be a whole number from ${least} to ${most}, not "${text}"` };
};

const file = (environment: Environment, name: string): Setting<string | undefined> => {
  const path = environment[name];
  if (path === undefined || path === '') return { value: undefined };
  try {
    return { value: readFileSync(path, 'utf8') };
  } catch {
    return { value: undefined, problem: `${name}: cannot read the file "${path}"` };
  }
};

const publicUrl = (environment: Environment): Setting<string | undefined> => {
  const text = environment['PUBLIC_URL'];
  if (text === undefined || text === '') return { value: undefined };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin =
    url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (url !== undefined && isOrigin) return { value: url.origin };
  return {
    value: undefined,
    problem: `PUBLIC_URL must be an address like https://leerkring.example without a path, not "${text}"`,
  };
};

const organisation = (environment: Environment): Setting<Organisation> => {
  const { value: text, problem } = file(environment, 'ORGANISATION_FILE');
  if (text === undefined) return { value: {}, ...(problem === undefined ? {} : { problem }) };
  const wrong = (what: string) => ({ value: {}, problem: `ORGANISATION_FILE: ${what}` });
  try {
    const parsed = v.safeParse(organisationSchema, JSON.parse(text));
    if (parsed.success) return { value: parsed.output };
    const [issue] = parsed.issues;
    return wrong(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  } catch {
    return wrong('the file is not valid JSON');
  }
};

const tls = (environment: Environment): Setting<Config['tls']> => {
  const cert = file(environment, 'TLS_CERT');
  const key = file(environment, 'TLS_KEY');
  const problem = cert.problem ?? key.problem;
  if (problem !== undefined) return { value: undefined, problem };
  if (cert.value !== undefined && key.value !== undefined)
    return { value: { cert: cert.value, key: key.value } };
  if (cert.value === undefined && key.value === undefined) return { value: undefined };
  return { value: undefined, problem: 'TLS_CERT and TLS_KEY belong together: set both or neither' };
};

const creationCode = (environment: Environment): Setting<string | undefined> => {
  const text = environment['ROOM_CREATION'] ?? 'open';
  if (text === 'open') return { value: undefined };
  if (text.length >= 8 && text.length <= 200) return { value: text };
  return { value: undefined, problem: 'ROOM_CREATION must be "open" or a code of 8 to 200 characters' };
};

/** The settings, or one line for each that is wrong. `webFolder`: where the built pages lie. */
export const readConfig = (
  environment: Environment,
  webFolder: string,
): Result<Config, readonly string[]> => {
  // A lower maximum alone lowers what is used where nobody chooses.
  const most = number(environment, 'MAX_RETENTION_DAYS', 90, 1, 3650);
  const settings = {
    port: number(environment, 'PORT', 8080, 0, 65_535),
    trustedProxies: number(environment, 'TRUST_PROXY', 0, 0, 10),
    retentionDays: number(
      environment,
      'RETENTION_DAYS',
      most.problem === undefined ? Math.min(30, most.value) : 30,
      1,
      3650,
    ),
    maxRetentionDays: most,
    publicUrl: publicUrl(environment),
    creationCode: creationCode(environment),
    organisation: organisation(environment),
    themeCss: file(environment, 'THEME_CSS'),
    tls: tls(environment),
  };
  const problems = Object.values(settings).flatMap((setting: Setting<unknown>) => setting.problem ?? []);
  const { retentionDays, maxRetentionDays } = settings;
  if (problems.length === 0 && retentionDays.value > maxRetentionDays.value) {
    problems.push(
      `RETENTION_DAYS (${retentionDays.value}) must not be more than MAX_RETENTION_DAYS (${maxRetentionDays.value})`,
    );
  }
  if (problems.length > 0) return err(problems);
  return ok({
    port: settings.port.value,
    host: environment['HOST'] ?? '127.0.0.1',
    dataFolder: environment['DATA_DIR'] ?? 'data',
    webFolder,
    trustedProxies: settings.trustedProxies.value,
    retentionDays: retentionDays.value,
    maxRetentionDays: maxRetentionDays.value,
    organisation: settings.organisation.value,
    themeCss: settings.themeCss.value ?? '',
    isLan: environment['LAN'] === '1',
    ...(settings.publicUrl.value === undefined ? {} : { publicUrl: settings.publicUrl.value }),
    ...(settings.creationCode.value === undefined ? {} : { creationCode: settings.creationCode.value }),
    ...(settings.tls.value === undefined ? {} : { tls: settings.tls.value }),
  });
};
