package org.estation.server.screen;

import java.time.Duration;
import java.util.List;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Settings;
import org.estation.shared.id.SyncGroupId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a screen beside what and where it is.
 *
 * @param station the e-station it stands in, or null where it stands in none
 * @param tags words to address it by, at most 32 of at most 40 characters
 * @param audiences ids of the audiences before it, at most 32 of at most 64 characters
 * @param network how it reaches the server
 * @param expired what it does when it has heard of the server for too long nothing
 * @param syncGroup screens that change their program together with it, or null
 * @param settings power hours, quiet hours and volume
 */
public record Traits(
    @Nullable Station station,
    List<String> tags,
    List<String> audiences,
    Network network,
    Assignment.Expired expired,
    @Nullable SyncGroupId syncGroup,
    Settings settings) {
  /** What holds for a screen of which nothing is told. */
  public static final Traits USUAL =
      new Traits(
          null,
          List.of(),
          List.of(),
          Network.INTERMITTENT,
          Assignment.Expired.PLAY_ON,
          null,
          Settings.USUAL);

  private static final int MOST_WORDS = 32;
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_AUDIENCE = 64;

  public Traits {
    tags = words(tags, LONGEST_TAG);
    audiences = words(audiences, LONGEST_AUDIENCE);
  }

  private static List<String> words(List<String> words, int longest) {
    List<String> distinct = words.stream().map(String::strip).distinct().toList();
    if (distinct.size() > MOST_WORDS) {
      throw new IllegalArgumentException("a screen has at most 32 tags and 32 audiences");
    }
    if (distinct.stream().anyMatch(word -> word.isEmpty() || word.length() > longest)) {
      throw new IllegalArgumentException(
          "a tag or an audience has 1 to " + longest + " characters");
    }
    return distinct;
  }

  /** The e-stations (科普e站) of the seeds. */
  public enum Station {
    /** 学校e站. */
    SCHOOL,
    /** 社区e站. */
    COMMUNITY,
    /** 农村e站. */
    RURAL
  }

  /** How a screen reaches its server, and with it how long an assignment holds. */
  public enum Network {
    /** Always online. */
    ALWAYS(7),
    /** Now and then. */
    INTERMITTENT(60),
    /** By a memory stick that somebody carries. */
    USB_ONLY(180);

    private final int days;

    Network(int days) {
      this.days = days;
    }

    /** How long an assignment holds. */
    public Duration life() {
      return Duration.ofDays(days);
    }
  }
}
