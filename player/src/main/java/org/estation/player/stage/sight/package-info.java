/** What can be on the screen, made away from it: films, pictures, pages and cards. */
@NullMarked
package org.estation.player.stage.sight;

import org.jspecify.annotations.NullMarked;
