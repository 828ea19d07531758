/** What the player says to people, in Chinese and English, and how it ends. */
@NullMarked
package org.estation.player.text;

import org.jspecify.annotations.NullMarked;
