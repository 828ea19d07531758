import { computed, ref, watchSyncEffect } from 'vue';
import { createI18n } from 'vue-i18n';
import type { Refusal } from '../api/refusal';
import type { Words } from '../api/types';
import { en, zh, type WordKey } from './bundles';

export type Language = 'zh' | 'en';

const remembered = 'estation.language';

/** The language the person reads; Chinese until another is chosen. */
export const language = ref<Language>(localStorage.getItem(remembered) === 'en' ? 'en' : 'zh');

export const i18n = createI18n({
  legacy: false,
  locale: language.value,
  fallbackLocale: 'zh',
  messages: { zh, en },
});

watchSyncEffect(() => {
  localStorage.setItem(remembered, language.value);
  i18n.global.locale.value = language.value;
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

/** A text of the message bundles. */
export function say(key: WordKey, named: Record<string, unknown> = {}): string {
  return i18n.global.t(key, named);
}

/** A text that counts: `{n}` and the right plural. */
export function count(key: WordKey, n: number, named: Record<string, unknown> = {}): string {
  return i18n.global.t(key, { n, ...named }, n);
}

/** Words that came in both languages. */
export function inLanguage(words: Words): string {
  return language.value === 'en' && words.en !== '' ? words.en : words.zh;
}

/** What is wrong, and what to do about it. */
export function refusalWords({ cause }: Refusal): { title: string; detail: string } {
  if (cause === 'UNREACHABLE' || cause === 'UNEXPECTED') {
    return { title: say(`problem.${cause}.title`), detail: say(`problem.${cause}.detail`) };
  }
  return {
    title: inLanguage({ zh: cause.title, en: cause.titleEn }),
    detail: inLanguage({ zh: cause.detail, en: cause.detailEn }),
  };
}

/** What templates use. */
export function useWords() {
  return { t: say, count, inLanguage, isChinese: computed(() => language.value === 'zh') };
}
