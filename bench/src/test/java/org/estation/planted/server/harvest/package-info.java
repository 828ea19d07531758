/** A miniature of the system with planted violations. */
@NullMarked
package org.estation.planted.server.harvest;

import org.jspecify.annotations.NullMarked;
