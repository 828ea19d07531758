package org.estation.shared.program;

/** The layers of a region, highest first: a lower one plays only when no higher one can. */
public enum Layer {
  /** One booking has the whole region while its window is open. */
  TAKEOVER,
  /** Shared airtime. */
  REGULAR,
  /** What plays when nothing else does. */
  FILLER
}
