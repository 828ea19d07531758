package org.estation.player.vlc;

import java.nio.ByteBuffer;

/**
 * Where the current picture of a film is: the same memory for all its pictures.
 *
 * @param pixels rows from the top, four bytes a pixel: blue, green, red, 255
 * @param size its width and height
 */
public record FilmPicture(ByteBuffer pixels, PixelSize size) {}
