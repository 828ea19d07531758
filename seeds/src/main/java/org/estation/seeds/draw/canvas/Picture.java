package org.estation.seeds.draw.canvas;

/** A still picture: its size in pixels and how it is drawn. */
public interface Picture {
  /** The width in pixels. */
  int width();

  /** The height in pixels. */
  int height();

  /** Draws the whole picture. */
  void draw(Canvas canvas);
}
