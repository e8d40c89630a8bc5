// Errors of the API as RFC 9457: a title for people, a reason for programs, nothing of the request.
import type { Context } from 'hono';

const titles = {
  400: 'This request makes no sense',
  403: 'This is not allowed',
  404: 'There is nothing here',
  409: 'This is taken',
  413: 'This is too large',
  429: 'Too many tries: wait a while',
  500: 'Something went wrong on the server',
  503: 'The server cannot store anything now',
} as const;

export const problem = (context: Context, status: keyof typeof titles, reason: string): Response =>
  context.body(JSON.stringify({ type: 'about:blank', title: titles[status], status, reason }), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
