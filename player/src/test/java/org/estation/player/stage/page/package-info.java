@NullMarked
package org.estation.player.stage.page;

import org.jspecify.annotations.NullMarked;
