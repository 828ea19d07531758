package org.estation.server.harvest;

import org.estation.server.media.RefusalCode;

/** Why an entry was not taken although nothing is known to be wrong with it. */
public enum HarvestRefusal implements RefusalCode {
  /** The server met an error of its own, which stands in its log. */
  HARVEST_FAILED
}
