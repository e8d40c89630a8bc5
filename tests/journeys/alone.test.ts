// Reading and thinking alone: nothing of it leaves the device, and the cards need no script.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { laptop, useStage } from './kit/stage.ts';

/** Width and height of every page of a PDF, in millimetres. */
const pageSizes = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'),
  );

describe('alone with the cards', () => {
  const stage = useStage();

  it('keeps a note at a question over a reload, gives it as text, and brings it back when removed by mistake', async () => {
    const page = await stage().open('/kaarten/1');
    await page.getByRole('button', { name: 'Denk hier zelf over na' }).first().click();
    await page.getByLabel('Jouw notitie').fill('Ik had moeten doorvragen');
    await page.getByText('Bewaard op dit toestel.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Lees je notitie' }).click();
    expect(await page.getByLabel('Jouw notitie').inputValue()).toBe('Ik had moeten doorvragen');

    await page.getByRole('link', { name: 'Al je notities' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar alles als tekst' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('Ik had moeten doorvragen');
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Je notitie is weggehaald.').waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(await page.getByLabel('Jouw notitie').inputValue()).toBe('Ik had moeten doorvragen');
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByText('Je notitie is weggehaald.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Hier ligt nog niets' }).waitFor();
    expect(stage().server.traces(['doorvragen'])).toEqual([]);
  });

  it('says that a window keeps nothing, and lets one think there all the same', async () => {
    const page = await stage().open('/kaarten/2', {
      before: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      },
    });
    await page.getByRole('button', { name: 'Denk hier zelf over na' }).first().click();
    await page.getByText('Deze browser bewaart niets').waitFor();
    await page.getByLabel('Jouw notitie').fill('Alleen nu');
    expect(await page.getByLabel('Jouw notitie').inputValue()).toBe('Alleen nu');
  });

  it('reads, filters and changes language without any script', async () => {
    const page = await stage().open('/', { scripts: false });
    await page.getByRole('link', { name: 'Luisteren en geloven' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Luisteren en geloven' }).waitFor();
    const visible = () => page.locator('.questions > li:visible').count();
    const all = await visible();
    expect(all).toBeGreaterThan(5);
    await page.getByRole('radio', { name: /^Professionals/u }).check();
    const some = await visible();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/kaarten/1');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaarten/1');
    await page.getByRole('link', { name: 'Volgende kaart' }).click();
    expect(new URL(page.url()).pathname).toBe('/kaarten/2');
  });

  it.each([
    ['Losse kaarten (A6)', '105×148'],
    ['Boekje (A5)', '148×210'],
    ['Eén stuk (A4)', '210×297'],
  ])('prints %s on pages of that size', async (paper, size) => {
    const page = await stage().open('/kaarten/3', { size: laptop });
    await page.getByText('Druk deze kaart af').click();
    await page.getByRole('radio', { name: paper }).check();
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes)).toEqual(new Set([size]));
  });
});
