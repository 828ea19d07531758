/**
 * Makes the starter content source: draws the pictures and clips of the starter items and writes a
 * static site with a Media RSS feed. {@link org.estation.seeds.draw.Site} is the command.
 */
@NullMarked
package org.estation.seeds.draw;

import org.jspecify.annotations.NullMarked;
