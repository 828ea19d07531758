/** The player's settings: a file, the environment and two arguments. */
@NullMarked
package org.estation.player.config;

import org.jspecify.annotations.NullMarked;
