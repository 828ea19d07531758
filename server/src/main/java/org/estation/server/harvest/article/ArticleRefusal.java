package org.estation.server.harvest.article;

import org.estation.server.media.RefusalCode;

/** Why an article was refused. Details are named in brackets. */
public enum ArticleRefusal implements RefusalCode {
  /** No text for people in it. */
  ARTICLE_WITHOUT_TEXT,
  /**
   * More text or pictures than a screen can show (characters, pictures, parts; then the limits).
   */
  ARTICLE_TOO_LONG
}
