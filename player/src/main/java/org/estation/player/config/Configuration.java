package org.estation.player.config;

import java.net.URI;
import java.nio.file.Path;

/**
 * How this player is set up. {@code docs/player.md} has the keys.
 *
 * @param server where its server is: scheme, host and port, without a path
 * @param data the folder that holds all its state
 * @param name what it calls itself when it enrols; empty for the machine's name
 * @param width the window's width in pixels, 0 for the screen's own
 * @param height the window's height in pixels, 0 for the screen's own
 * @param fullscreen whether it covers the whole screen
 * @param volume 0 (silent) to 100
 */
public record Configuration(
    URI server, Path data, String name, int width, int height, boolean fullscreen, int volume) {}
