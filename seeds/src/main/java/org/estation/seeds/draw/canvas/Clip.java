package org.estation.seeds.draw.canvas;

/**
 * A short film of {@value #WIDTH} by {@value #HEIGHT} pixels without sound. A frame is a pure
 * function of its time, so frames may be drawn in any order and by several threads at once.
 */
public interface Clip {
  /** The width of every frame in pixels. */
  int WIDTH = 1920;

  /** The height of every frame in pixels. */
  int HEIGHT = 1080;

  /** Frames a second. */
  int RATE = 25;

  /** The length in seconds. */
  double seconds();

  /** The second whose frame stands for the film in a list. */
  double emblem();

  /** Draws the frame at a time between 0 and {@link #seconds}. */
  void draw(Canvas canvas, double second);
}
