/** Pages of text for public screens: lines, pages and how they are laid out. */
@NullMarked
package org.estation.player.stage.page;

import org.jspecify.annotations.NullMarked;
