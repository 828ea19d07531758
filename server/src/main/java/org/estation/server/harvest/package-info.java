/** Collects content from sources: feeds, fetching, what is taken and what is refused and why. */
@NullMarked
package org.estation.server.harvest;

import org.jspecify.annotations.NullMarked;
