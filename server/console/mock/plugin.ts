import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { mockServer } from './server.ts';

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return chunks.length === 0 ? undefined : Buffer.concat(chunks);
}

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const body = await bodyOf(incoming);
  const type = incoming.headers['content-type'];
  return new Request(`http://localhost${incoming.url ?? ''}`, {
    method: incoming.method ?? 'GET',
    headers: type === undefined ? {} : { 'Content-Type': type },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** Serves the API from memory in vite's development and preview servers. */
export function mockPlugin(): Plugin {
  const { answer } = mockServer();
  const middleware: Connect.NextHandleFunction = (incoming, response, next) => {
    if (incoming.url?.startsWith('/api/') !== true) {
      next();
      return;
    }
    asRequest(incoming)
      .then(answer)
      .then((made) => send(made, response))
      .catch(next);
  };
  return {
    name: 'estation-mock',
    configureServer: ({ middlewares }) => void middlewares.use(middleware),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(middleware),
  };
}
