package org.estation.player.vlc;

import java.nio.ByteOrder;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Writes down what a film is heard to do, and waits for it. */
final class FilmNotes implements FilmWatcher {
  private static final long PATIENCE_SECONDS = 20;
  private static final String BROKEN = "broken";
  private static final int TOLERANCE = 40;

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

  @Override
  public void picture(FilmPicture picture) {
    heard.add(picture);
  }

  @Override
  public void broken() {
    heard.add(BROKEN);
  }

  FilmPicture next() throws InterruptedException {
    if (take() instanceof FilmPicture picture) {
      return picture;
    }
    throw new AssertionError("the film is broken");
  }

  boolean isBroken() throws InterruptedException {
    return take().equals(BROKEN);
  }

  void await(int colour) throws InterruptedException {
    FilmPicture picture = next();
    while (!near(colour, colour(picture))) {
      picture = next();
    }
  }

  /** Waits until no picture has come for a second: nothing is repeated any more after the end. */
  void awaitEnd() throws InterruptedException {
    Object last = take();
    while (last != null) {
      last = heard.poll(1, TimeUnit.SECONDS);
    }
  }

  private Object take() throws InterruptedException {
    Object next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was heard for " + PATIENCE_SECONDS + " s");
    }
    return next;
  }

  /** The colour in a picture's middle, as 0xRRGGBB. */
  static int colour(FilmPicture picture) {
    PixelSize size = picture.size();
    int middle = (size.height() / 2 * size.width() + size.width() / 2) * Integer.BYTES;
    return picture.pixels().duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(middle) & 0xffffff;
  }

  static boolean near(int expected, int colour) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((expected >> shift & 255) - (colour >> shift & 255)) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }
}
