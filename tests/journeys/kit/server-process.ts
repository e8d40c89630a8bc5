// The server of a journey as a process of its own: rounds in milliseconds instead of seconds, otherwise the real one.
import { readConfig } from '../../../src/server/config.ts';
import { startServer } from '../../../src/server/start-server.ts';

const [webFolder = '', tick = '', window = ''] = process.argv.slice(2);
const config = readConfig(process.env, webFolder);
if (!config.ok) throw new Error(config.error.join('\n'));
const server = await startServer(config.value, { tick: Number(tick), window: Number(window) });
if (!server.ok) throw new Error(server.error);
console.log(`ready on ${String(server.value.port)}`);
process.on('SIGTERM', () => void server.value.stop().then(() => process.exit(0)));
