import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { dropUnusedRules } from './unused-rules.ts';

const shake = (code: string): string =>
  new TextDecoder().decode(
    transform({
      filename: 'a.css',
      code: new TextEncoder().encode(code),
      minify: true,
      visitor: dropUnusedRules(),
    }).code,
  );

describe('rules for classes that nobody writes', () => {
  it('go', () => {
    expect(shake('.utrecht-button--danger{color:red}.utrecht-textbox--iban-size{width:1px}')).toBe('');
  });

  it('stay where a component writes the class, or where it is none of theirs', () => {
    const kept = '.utrecht-button--subtle{color:red}.utrecht-button{color:red}.card{color:red}';
    expect(shake(kept).match(/color/g)?.length).toBeGreaterThan(0);
    expect(shake(kept)).toContain('.utrecht-button--subtle');
    expect(shake(kept)).toContain('.card');
  });

  it('stay whole where one of their selectors is in use', () => {
    expect(shake('.utrecht-button--danger,.utrecht-button{color:red}')).toContain('.utrecht-button{');
  });
});
