/** Ids that grow with time. */
@NullMarked
package org.estation.server.platform.time;

import org.jspecify.annotations.NullMarked;
