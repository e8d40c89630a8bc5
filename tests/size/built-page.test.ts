import { describe, expect, it } from 'vitest';
import { resourcesOf, staticImports } from './built-page.ts';

describe('reading a built page', () => {
  it('finds scripts, early modules and styles, and nothing else', () => {
    const html = `<link rel="icon" href="/mark.svg"/><link rel="stylesheet" href="/a.css"/>
      <link rel="modulepreload" href="/b.js"/><script type="module" src="/c.js"></script><a href="/d.js">d</a>`;
    expect(resourcesOf(html)).toEqual([
      { kind: 'style', address: '/a.css' },
      { kind: 'script', address: '/b.js' },
      { kind: 'script', address: '/c.js' },
    ]);
  });

  it('follows static imports of every form, and leaves lazy ones', () => {
    const script = `import{a as b}from"./a.js";import"./b.js";import c,{d}from'./c.js';export*from"./d.js";
      export{e}from"./e.js";const f=()=>import("./f.js");import*as g from"./g.js";`;
    expect(staticImports(script)).toEqual(['./a.js', './b.js', './c.js', './d.js', './e.js', './g.js']);
  });
});
