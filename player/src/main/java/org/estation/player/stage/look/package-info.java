/** How estation looks on a public screen: type, colours, cards, codes. */
@NullMarked
package org.estation.player.stage.look;

import org.jspecify.annotations.NullMarked;
