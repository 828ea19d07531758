/** What no screen shows any more, and where it still is. */
@NullMarked
package org.estation.server.emergency.withdrawal;

import org.jspecify.annotations.NullMarked;
