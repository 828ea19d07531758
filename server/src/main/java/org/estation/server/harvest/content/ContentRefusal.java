package org.estation.server.harvest.content;

import org.estation.server.media.RefusalCode;

/** How a file differs from what was said of it. The first detail is its address. */
public enum ContentRefusal implements RefusalCode {
  /** Another type (declared, found). */
  TYPE_MISMATCH,
  /** Another size (bytes declared, bytes found). */
  SIZE_MISMATCH,
  /** Another SHA-256. */
  HASH_MISMATCH
}
