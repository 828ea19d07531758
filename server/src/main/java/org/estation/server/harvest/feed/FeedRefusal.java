package org.estation.server.harvest.feed;

import org.estation.server.media.RefusalCode;

/** Why a feed or one of its entries was refused. Details are named in brackets. */
public enum FeedRefusal implements RefusalCode {
  /** What came is no XML (address, line of the first error). */
  FEED_NOT_XML,
  /** XML with a document type, which may hide entity bombs and names of files (address). */
  FEED_WITH_DOCTYPE,
  /** XML, but neither RSS nor Atom (address, name of the outermost element). */
  FEED_NOT_UNDERSTOOD,
  /** More entries than one harvest takes; the first ones were taken (entries left, limit). */
  FEED_TOO_LONG,
  /** Neither guid nor id nor link. */
  ENTRY_WITHOUT_ID,
  /** No date that can be read. */
  ENTRY_WITHOUT_DATE,
  /** No title. */
  ENTRY_WITHOUT_TITLE,
  /** Neither a file nor an article. */
  ENTRY_WITHOUT_ENCLOSURE
}
