// `npm start`: builds the web part where something changed, then runs the server in this process.
import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const unknown = process.argv.slice(2).filter((argument) => argument !== '--lan');
if (unknown.length > 0) {
  stop(
    `Unknown: ${unknown.join(' ')}. There is only --lan:  npm start -- --lan\nSettings go by environment, see README.md.`,
  );
}

const build = spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) stop('The web part could not be built; the reason stands above.');

// Making certificates takes a library that an ordinary start does without.
const lan = process.argv.includes('--lan') ? await import('./lan.ts') : undefined;
const plan = await lan?.planLan(process.env, networkInterfaces(), new Date());
if (plan?.ok === false) stop('This machine is in no network. Connect it to wifi or a cable and try again.');
if (plan?.ok) Object.assign(process.env, plan.value.settings);

// Imported only now: the server reads its settings when it starts.
await import('../src/server/main.ts');
if (plan?.ok) console.log(lan?.lanNotice(plan.value.addresses));
