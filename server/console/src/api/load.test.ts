import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useLoad, useRefresh } from './load';
import { Refusal } from './refusal';

let scope: EffectScope;
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  scope = effectScope();
  hidden = false;
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
});

afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

function setHidden(now: boolean): void {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a refresh repeats while the page is visible, pauses while it is hidden, and catches up', async () => {
  const action = vi.fn(() => Promise.resolve());
  scope.run(() => {
    useRefresh(action, 5_000);
  });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(action).toHaveBeenCalledTimes(3);
  setHidden(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(action).toHaveBeenCalledTimes(3);
  setHidden(false);
  expect(action).toHaveBeenCalledTimes(4);
  scope.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(action).toHaveBeenCalledTimes(4);
});

test('a refresh never runs twice at once', async () => {
  let end = (): void => undefined;
  const action = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  scope.run(() => {
    useRefresh(action, 5_000);
  });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(action).toHaveBeenCalledTimes(1);
  end();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(action).toHaveBeenCalledTimes(2);
});

test('an answer that a later one overtook is dropped', async () => {
  const answers: ((text: string) => void)[] = [];
  const loaded = useLoad(
    () =>
      new Promise<string>((resolve) => {
        answers.push(resolve);
      }),
  );
  void loaded.reload();
  answers[1]?.('new');
  answers[0]?.('old');
  await vi.advanceTimersByTimeAsync(0);
  expect(loaded.value.value).toBe('new');
});

test('a refusal leaves what was loaded before in place', async () => {
  let works = true;
  const loaded = useLoad(() => (works ? Promise.resolve('here') : Promise.reject(new Refusal('UNREACHABLE', 0))));
  await vi.advanceTimersByTimeAsync(0);
  works = false;
  await loaded.reload();
  expect(loaded.value.value).toBe('here');
  expect(loaded.refusal.value?.cause).toBe('UNREACHABLE');
});
