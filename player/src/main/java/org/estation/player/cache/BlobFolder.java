package org.estation.player.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.player.disk.LocalDisk;
import org.estation.shared.id.Sha256;

/**
 * Where files lie: whole ones as {@code blobs/ab/HASH}, parts as {@code parts/HASH.part}. A part is
 * never given to anybody.
 */
final class BlobFolder {
  private static final String PART = ".part";

  private final Path blobs;
  private final Path parts;
  private final Disk disk;

  /** Asks how many bytes are free. */
  interface Disk {
    long free(Path folder) throws IOException;
  }

  BlobFolder(Path data) throws IOException {
    this(data, folder -> Files.getFileStore(folder).getUsableSpace());
  }

  BlobFolder(Path data, Disk disk) throws IOException {
    this.disk = disk;
    blobs = data.resolve("blobs");
    parts = data.resolve("parts");
    LocalDisk.makeFolder(blobs);
    LocalDisk.makeFolder(parts);
  }

  Path blob(Sha256 hash) {
    return blobs.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }

  Path part(Sha256 hash) {
    return parts.resolve(hash.hex() + PART);
  }

  long free() throws IOException {
    return disk.free(blobs);
  }

  /** The whole files. */
  List<Path> whole() throws IOException {
    List<Path> whole = new ArrayList<>();
    for (Path folder : list(blobs)) {
      whole.addAll(list(folder));
    }
    return whole;
  }

  /** Files that were not fetched whole. */
  List<Path> parts() throws IOException {
    return list(parts);
  }

  /** The hash a file is named by. */
  static Optional<Sha256> named(Path file) {
    String name = String.valueOf(file.getFileName());
    String hex = name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
    try {
      return Optional.of(new Sha256(hex));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
