import type { Problem } from '../src/api/types';
import type { State } from './state.ts';

/** What a handler is told about a call. */
export interface Call {
  state: State;
  /** The parts of the path that the pattern names, in order. */
  path: string[];
  query: URLSearchParams;
  /** The parsed JSON body. Handlers say what they expect, as the contract does. */
  json: <T>() => Promise<T>;
  form: () => Promise<FormData>;
}

/** A call of the contract: method, pattern such as `/screens/*`, and what answers it. */
export type Route = [method: string, pattern: string, handler: (call: Call) => Response | Promise<Response>];

/** A JSON answer. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}

/** An answer without a body. */
export function nothing(status = 204): Response {
  return new Response(null, { status });
}

/** A picture. */
export function svg(drawing: string): Response {
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=60' } });
}

/** A refusal as the contract words it. */
export function problem(
  status: number,
  code: string,
  words: Pick<Problem, 'title' | 'titleEn' | 'detail' | 'detailEn'>,
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, code, ...words } satisfies Problem), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** The refusal for something that is not there. */
export function notFound(): Response {
  return problem(404, 'NOT_FOUND', {
    title: '没有找到',
    titleEn: 'Not found',
    detail: '它可能已被移走，请返回列表查看。',
    detailEn: 'It may have been removed; go back to the list.',
  });
}

/** One page of a list, its key being the position. */
export function page<T>(all: readonly T[], after: string | null, size: number): { entries: T[]; next?: string } {
  const begin = Number(after ?? 0);
  const entries = all.slice(begin, begin + size);
  return begin + size < all.length ? { entries, next: String(begin + size) } : { entries };
}
