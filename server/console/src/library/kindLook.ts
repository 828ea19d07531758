import { Document, Notification, Picture, VideoPlay } from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { ItemKind } from '../api/types';

/** The icon of each kind of item. */
export const kindIcons: Record<ItemKind, Component> = {
  VIDEO: VideoPlay,
  IMAGE: Picture,
  ARTICLE: Document,
  NOTICE: Notification,
};
