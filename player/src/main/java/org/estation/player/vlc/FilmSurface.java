package org.estation.player.vlc;

import java.nio.ByteBuffer;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallbackAdapter;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.format.RV32BufferFormat;

/** The memory into which libvlc draws a film's pictures, at the size at which they are shown. */
final class FilmSurface extends BufferFormatCallbackAdapter implements RenderCallback {
  private static final int SAMPLES = 1_024;

  private final PixelSize size;
  private final Receiver receiver;

  /** A surface for pictures of this size. */
  FilmSurface(PixelSize size, Receiver receiver) {
    this.size = size;
    this.receiver = receiver;
  }

  @Override
  public BufferFormat getBufferFormat(int codedWidth, int codedHeight) {
    return new RV32BufferFormat(size.width(), size.height());
  }

  @Override
  public void lock(MediaPlayer player) {}

  @Override
  public void unlock(MediaPlayer player) {}

  @Override
  public void display(
      MediaPlayer player, ByteBuffer[] planes, BufferFormat format, int width, int height) {
    ByteBuffer pixels = planes[0];
    receiver.picture(new FilmPicture(pixels, size), look(pixels));
  }

  private static long look(ByteBuffer pixels) {
    int step = Math.max(1, pixels.capacity() / Integer.BYTES / SAMPLES) * Integer.BYTES;
    long look = 0;
    for (int at = 0; at + Integer.BYTES <= pixels.capacity(); at += step) {
      look = look * 31 + pixels.getInt(at);
    }
    return look;
  }

  /** Takes the pictures. */
  interface Receiver {
    /** A picture is in memory; equal pictures have equal looks. */
    void picture(FilmPicture picture, long look);
  }
}
