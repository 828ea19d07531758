/** Hints to players that something new is to be fetched. */
@NullMarked
package org.estation.server.screen.events;

import org.jspecify.annotations.NullMarked;
