/** Tests of hints to players. */
@NullMarked
package org.estation.server.screen.events;

import org.jspecify.annotations.NullMarked;
