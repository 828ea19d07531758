/**
 * The drawing kit of the starter content: shapes, colours, lettering and people.
 *
 * <p>Lengths are pixels of the finished picture, angles are radians, times are seconds. Everything
 * is a pure function of its arguments, so a frame can be drawn by any thread and always looks the
 * same.
 */
@NullMarked
package org.estation.seeds.draw.canvas;

import org.jspecify.annotations.NullMarked;
