import { vi } from 'vitest';
import type { MockServer } from '../../mock/server';

/** Lets XMLHttpRequest reach the mock server: what an upload needs of it, half-way progress included. */
export function answerUploads(server: MockServer): void {
  class Upload {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    status = 0;
    responseText = '';
    private address = '';

    open(_method: string, address: string): void {
      this.address = new URL(address, window.location.origin).href;
    }

    abort(): void {
      this.onabort?.();
    }

    send(body: FormData): void {
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      const request = { method: 'POST', url: this.address, formData: () => Promise.resolve(body) };
      const headers = new Headers({ 'Content-Type': 'multipart/form-data' });
      void server.answer({ ...request, headers } as unknown as Request).then(async (response) => {
        this.status = response.status;
        this.responseText = await response.text();
        this.onload?.();
      });
    }
  }
  vi.stubGlobal('XMLHttpRequest', Upload);
}
