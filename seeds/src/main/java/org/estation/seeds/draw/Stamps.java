package org.estation.seeds.draw;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files of a site were drawn from, kept in its {@code .stamp} file: for each item a hash
 * of its JSON file and of the whole drawing code. Any change of the code draws everything again,
 * which takes less than two minutes and cannot be wrong.
 */
final class Stamps {
  private static final String CODE = "/org/estation/seeds/draw/";

  private final Path file;
  private final byte[] code;
  private final Map<String, String> known;

  private Stamps(Path file, byte[] code, Map<String, String> known) {
    this.file = file;
    this.code = code;
    this.known = known;
  }

  /** Reads the stamps of a site; a site without any has none. */
  static Stamps of(Path site) throws IOException {
    Path file = site.resolve(".stamp");
    Map<String, String> known = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(" ", 2);
        known.put(parts[0], parts.length == 2 ? parts[1] : "");
      }
    }
    return new Stamps(file, code(), known);
  }

  /** Whether the item's files were drawn from what is there now. */
  boolean fresh(Item item) throws IOException {
    return stamp(item).equals(known.get(item.slug()));
  }

  /** Notes that the item's files have been drawn. */
  void put(Item item) throws IOException {
    known.put(item.slug(), stamp(item));
    List<String> lines =
        known.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    Files.write(file, lines);
  }

  private String stamp(Item item) throws IOException {
    MessageDigest digest = Medium.digest();
    digest.update(code);
    return HexFormat.of().formatHex(digest.digest(ItemFiles.bytesOf(item)));
  }

  /** The hash of all compiled drawing classes, from a folder of classes or from a jar. */
  private static byte[] code() throws IOException {
    try {
      URI place = Objects.requireNonNull(Stamps.class.getResource(CODE)).toURI();
      if (!place.getScheme().equals("jar")) {
        return hash(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return hash(jar.getPath(CODE));
      }
    } catch (URISyntaxException e) {
      throw new IOException("the place of the drawing classes cannot be read", e);
    }
  }

  private static byte[] hash(Path folder) throws IOException {
    MessageDigest digest = Medium.digest();
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, Path> classes =
          files
              .filter(Files::isRegularFile)
              .collect(
                  Collectors.toMap(
                      path -> folder.relativize(path).toString(),
                      path -> path,
                      (first, second) -> first,
                      TreeMap::new));
      for (Path path : classes.values()) {
        digest.update(Files.readAllBytes(path));
      }
    }
    return digest.digest();
  }
}
