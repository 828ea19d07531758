import { apiRoot, reportLoggedOut } from './client';
import { Refusal, refusalOf } from './refusal';
import type { Item } from './types';

/** An upload under way. */
export interface Upload {
  done: Promise<Item>;
  stop: () => void;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Uploads a picture or video. It goes by XMLHttpRequest because fetch does not tell how far it is.
 * @param progress is told the share sent so far, 0 to 1
 */
export function uploadItem(form: FormData, progress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Item>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => {
      progress(total === 0 ? 0 : loaded / total);
    };
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 201) {
        resolve(body as Item);
        return;
      }
      if (request.status === 401) {
        reportLoggedOut();
      }
      reject(refusalOf(body, request.status));
    };
    request.onerror = () => {
      reject(new Refusal('UNREACHABLE', 0));
    };
    request.onabort = request.onerror;
  });
  request.open('POST', `${apiRoot}/items`);
  request.send(form);
  return {
    done,
    stop: () => {
      request.abort();
    },
  };
}
