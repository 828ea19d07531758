package org.estation.server.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The outermost boxes of an MP4 (ISO/IEC 14496-12, clause 4.2). A download that was cut short still
 * has its film's index at the front and decodes for a while; only the boxes' own sizes tell.
 */
final class Mp4Boxes {
  private static final int MOST_BOXES = 100_000;
  private static final int SHORT_HEADER = 8;
  private static final int LONG_HEADER = 16;

  private Mp4Boxes() {}

  /** Whether every outermost box ends inside the file. */
  static boolean whole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long end = channel.size();
      long position = 0;
      for (int box = 0; box < MOST_BOXES && position + SHORT_HEADER <= end; box++) {
        long size = boxSize(channel, position, end);
        if (size < SHORT_HEADER || size > end - position) {
          return false;
        }
        position += size;
      }
      return position + SHORT_HEADER > end;
    }
  }

  /** Size 1 means that a 64-bit size follows the type, size 0 that the box fills the file. */
  private static long boxSize(FileChannel channel, long position, long end) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(LONG_HEADER);
    while (header.hasRemaining() && channel.read(header, position + header.position()) > 0) {}
    long size = Integer.toUnsignedLong(header.getInt(0));
    if (size == 0) {
      return end - position;
    }
    return size == 1 ? header.getLong(SHORT_HEADER) : size;
  }
}
