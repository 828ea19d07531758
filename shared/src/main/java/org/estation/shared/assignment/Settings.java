package org.estation.shared.assignment;

import java.util.List;

/**
 * How a screen is run, whatever it shows.
 *
 * @param power when its display is on; none means always
 * @param quiet when it is silent; none means never
 * @param volume percent of the loudness that the player itself is set to, 0 to 100
 */
public record Settings(List<Hours> power, List<Hours> quiet, int volume) {
  /** Always on, never quiet, as loud as the player is set to. */
  public static final Settings USUAL = new Settings(List.of(), List.of(), 100);

  private static final int MOST_HOURS = 14;
  private static final int LOUDEST = 100;

  public Settings {
    power = List.copyOf(power);
    quiet = List.copyOf(quiet);
    if (power.size() > MOST_HOURS || quiet.size() > MOST_HOURS) {
      throw new IllegalArgumentException("there are at most 14 power hours and 14 quiet hours");
    }
    if (volume < 0 || volume > LOUDEST) {
      throw new IllegalArgumentException("a volume is 0 to 100 percent");
    }
  }
}
