/** A miniature of the system with planted violations. */
@NullMarked
package org.estation.planted.server.platform.db;

import org.jspecify.annotations.NullMarked;
