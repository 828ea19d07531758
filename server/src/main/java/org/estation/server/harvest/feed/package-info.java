/** Reads RSS 2.0, Atom and Media RSS feeds that strangers wrote. */
@NullMarked
package org.estation.server.harvest.feed;

import org.jspecify.annotations.NullMarked;
