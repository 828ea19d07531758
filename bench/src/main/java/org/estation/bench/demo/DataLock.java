package org.estation.bench.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second demonstration out of a folder; the system releases it with the process. */
final class DataLock implements AutoCloseable {
  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made where it is missing.
   *
   * @param needed bytes that must be free on its disk
   * @throws DemoFailure when another demonstration has it or its disk is full
   */
  static DataLock take(Path folder, long needed) throws IOException, DemoFailure {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).getUsableSpace() < needed) {
      throw DemoFailure.of("disk.small", folder, needed >> 20);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw DemoFailure.of("running", folder);
    }
    return new DataLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
