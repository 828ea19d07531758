/** Work that runs by the clock. */
@NullMarked
package org.estation.server.platform.jobs;

import org.jspecify.annotations.NullMarked;
