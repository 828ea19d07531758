package org.estation.player.stage;

/**
 * How the window is set up.
 *
 * @param width in pixels, 0 for the screen's own
 * @param height in pixels, 0 for the screen's own
 * @param fullscreen whether it covers the whole screen
 * @param volume 0 (silent) to 100
 */
public record StageSettings(int width, int height, boolean fullscreen, int volume) {}
