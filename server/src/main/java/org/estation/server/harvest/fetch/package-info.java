/** Fetches addresses that strangers chose, within bounds and never from private addresses. */
@NullMarked
package org.estation.server.harvest.fetch;

import org.jspecify.annotations.NullMarked;
