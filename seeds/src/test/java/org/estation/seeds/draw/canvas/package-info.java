/** Tests of the drawing kit. */
@NullMarked
package org.estation.seeds.draw.canvas;

import org.jspecify.annotations.NullMarked;
