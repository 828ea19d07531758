package org.estation.player.vlc;

import java.nio.file.Path;

/**
 * A film to be opened.
 *
 * @param file the film
 * @param box the pixels it has on the screen; its pictures are made to fit into them
 * @param offset where to begin, in milliseconds; with 0 it waits at its first picture, else it runs
 *     at once, because it is joined late
 * @param volume percent of the loudness that films are opened with
 */
public record FilmOrder(Path file, PixelSize box, long offset, int volume) {}
