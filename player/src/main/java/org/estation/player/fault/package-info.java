/** What went wrong lately, as health reports carry it. */
@NullMarked
package org.estation.player.fault;

import org.jspecify.annotations.NullMarked;
