package org.estation.shared.device;

import java.util.List;

/**
 * What a player is made of.
 *
 * @param name what the machine calls itself, at most 100 characters
 * @param player version of the player
 * @param engines engine versions it can replay
 * @param width pixels of its picture
 * @param height pixels of its picture
 * @param codecs codecs it plays, such as {@code h264}; at most 100 characters each
 * @param system operating system and version
 * @param cores processors
 * @param memory bytes
 * @param disk bytes of the disk that holds its cache
 */
public record Hardware(
    String name,
    String player,
    List<Integer> engines,
    int width,
    int height,
    List<String> codecs,
    String system,
    int cores,
    long memory,
    long disk) {
  private static final int LONGEST = 100;
  private static final int MOST = 32;

  public Hardware {
    engines = List.copyOf(engines);
    codecs = List.copyOf(codecs);
    if (name.length() > LONGEST || player.length() > LONGEST || system.length() > LONGEST) {
      throw new IllegalArgumentException("a name of the hardware is longer than 100 characters");
    }
    if (codecs.stream().anyMatch(codec -> codec.length() > LONGEST)) {
      throw new IllegalArgumentException("a codec's name is longer than 100 characters");
    }
    if (engines.size() > MOST || codecs.size() > MOST) {
      throw new IllegalArgumentException("hardware lists at most 32 engines and codecs");
    }
  }
}
