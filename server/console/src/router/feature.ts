import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { Right } from '../api/types';
import type { WordKey } from '../words/bundles';
import type { MenuRoute } from './names';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown without the frame and without being logged in. */
    open?: boolean;
    /** What the browser's tab says. */
    title?: WordKey;
  }
}

/** What a feature gives to the console: its pages, and its place in the menu, for those who have the right. */
export interface Feature {
  routes: RouteRecordRaw[];
  menu?: { route: MenuRoute; label: WordKey; icon: Component; right?: Right };
}
