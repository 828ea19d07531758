import {
  Document,
  Files,
  Notification,
  Picture,
  QuestionFilled,
  VideoCamera,
  VideoPlay,
} from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { ItemKind } from '../api/types';

/** The icon of each kind of item. */
export const kindIcons: Record<ItemKind, Component> = {
  VIDEO: VideoPlay,
  IMAGE: Picture,
  ARTICLE: Document,
  DOCUMENT: Files,
  QUIZ: QuestionFilled,
  NOTICE: Notification,
  LIVE: VideoCamera,
};

/** Every kind of item, in the order in which people choose one. */
export const itemKinds = Object.keys(kindIcons) as ItemKind[];
