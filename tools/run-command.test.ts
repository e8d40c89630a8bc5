import { describe, expect, it } from 'vitest';
import { installedTool, runCommand } from './run-command.ts';

const node = (script: string) => [process.execPath, '-e', script];

describe('running a command', () => {
  it('keeps what it says on both channels, without colours', async () => {
    const script = "console.log('\\u001b[31mout\\u001b[0m'); console.error('err')";
    const { ok, output } = await runCommand(node(script), 10_000);
    expect(ok).toBe(true);
    expect(output.split('\n').toSorted()).toEqual(['err', 'out']);
  });

  it('tells each line as it comes, without colours', async () => {
    const script =
      "process.stdout.write('\\u001b[31mone\\u001b[0m\\ntw'); setTimeout(() => console.log('o'), 50); setTimeout(() => {}, 300)";
    const began = performance.now();
    const lines: (readonly [string, number])[] = [];
    await runCommand(node(script), 10_000, {}, (line) => lines.push([line, performance.now()]));
    const ended = performance.now();
    expect(lines.map(([line]) => line)).toEqual(['one', 'two']);
    for (const [, at] of lines) expect(at - began).toBeLessThan(ended - began - 100);
  });

  it('fails when the command fails or is not there', async () => {
    expect((await runCommand(node('process.exit(3)'), 10_000)).ok).toBe(false);
    const missing = await runCommand(['leerkring-has-no-such-program'], 10_000);
    expect(missing.ok).toBe(false);
    expect(missing.output).toContain('ENOENT');
  });

  it('gives it no standard input to wait for', async () => {
    const script = "process.stdin.on('end', () => console.log('ended')).resume()";
    expect(await runCommand(node(script), 10_000)).toEqual({ ok: true, output: 'ended' });
  });

  it('ends it, and what it started, after its time', async () => {
    // The other process holds the same output open: had it not ended too, there would be no result.
    const forever = `setInterval(() => {}, 1000); console.log('started')`;
    const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const { ok, output } = await runCommand(node(script), 1500);
    expect(ok).toBe(false);
    expect(output).toContain('started');
    expect(output).toContain('ended after 1.5 s');
  });

  it('finds the program of an installed package', () => {
    expect(installedTool('prettier')[1]).toMatch(/prettier/);
    expect(() => installedTool('vite', 'nothing')).toThrow('no program called nothing');
  });
});
