/** Names of things: one type for each kind of thing, so that no two can be mixed up. */
@NullMarked
package org.estation.shared.id;

import org.jspecify.annotations.NullMarked;
