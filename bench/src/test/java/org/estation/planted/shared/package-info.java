/** A miniature of the system with planted violations. */
@NullMarked
package org.estation.planted.shared;

import org.jspecify.annotations.NullMarked;
