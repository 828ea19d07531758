package org.estation.server.media;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Listens for those warnings of the picture decoder that mean lost picture data. */
final class DecodeWarnings implements IIOReadWarningListener {
  private boolean broken;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    broken |= warning.startsWith("Premature end") || warning.startsWith("Corrupt JPEG data");
  }

  boolean broken() {
    return broken;
  }
}
