package org.estation.shared.program;

/** What an item is, and so how a player shows it. */
public enum ItemKind {
  /** A clip: its first medium is the film. */
  VIDEO,
  /** A picture: its first medium is the picture. */
  IMAGE,
  /** An article: its first medium is the {@link Article}, the others are its pictures. */
  ARTICLE,
  /** Pages: its media are the pages as pictures, in order. */
  DOCUMENT,
  /** A quiz: its first medium is an {@link Article} with the question, the others its pictures. */
  QUIZ,
  /** A notice of the community: its only medium is an {@link Article}. */
  NOTICE,
  /** A live stream; its first medium is the picture shown while the stream cannot be had. */
  LIVE
}
