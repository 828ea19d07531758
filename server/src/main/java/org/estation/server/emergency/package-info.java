/** Alerts and blackouts: who is warned of what, and which screens are dark. */
@NullMarked
package org.estation.server.emergency;

import org.jspecify.annotations.NullMarked;
