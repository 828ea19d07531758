/** Files by the SHA-256 of their bytes: fetched in parts, verified, kept as long as named. */
@NullMarked
package org.estation.player.cache;

import org.jspecify.annotations.NullMarked;
