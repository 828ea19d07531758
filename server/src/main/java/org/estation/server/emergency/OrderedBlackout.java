package org.estation.server.emergency;

import org.estation.shared.alerts.Blackout;

/**
 * A blackout and who ordered it.
 *
 * @param blackout as players get it
 */
record OrderedBlackout(Blackout blackout, Ordered ordered) {}
