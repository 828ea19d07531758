/** The server: collects, reviews, schedules and records. */
@NullMarked
package org.estation.server;

import org.jspecify.annotations.NullMarked;
