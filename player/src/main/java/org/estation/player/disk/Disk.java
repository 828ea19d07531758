package org.estation.player.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Every way in which the player changes its state on disk, apart from downloads. Each change is
 * durable when its method returns; tests let the power fail inside and between them.
 */
public interface Disk {
  /** Adds bytes to the end of a file, which is made when it is not there. */
  void append(Path file, byte[] bytes) throws IOException;

  /** Gives a file a new content: after a power cut it has the old one or the new one. */
  void replace(Path file, byte[] bytes) throws IOException;

  /** Cuts a file to this many bytes. */
  void truncate(Path file, long size) throws IOException;

  /** Removes a file; one that is not there is no error. */
  void delete(Path file) throws IOException;
}
