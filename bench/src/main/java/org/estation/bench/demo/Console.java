package org.estation.bench.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the console's API says and takes, as far as the demonstration needs it (openapi.yaml). */
public final class Console {
  private Console() {}

  /** Who is logged in. */
  public record Session(String name) {}

  /** A name and password. */
  public record Login(String name, String password) {}

  /** A new password. */
  public record NewPassword(String password) {}

  /** A unit of the organisation tree. */
  public record Unit(String id, String level, String zh) {}

  /** A source to be. */
  public record NewSource(String name, String url, boolean trusted) {}

  /** A source and what became of its feed. */
  public record Source(
      String id,
      String name,
      String url,
      boolean running,
      @Nullable Long lastRun,
      @Nullable Reason lastReason,
      int taken,
      int refused) {}

  /** Why something was refused. */
  public record Reason(String code, String zh, String en) {}

  /** An item of the library. */
  public record Item(String id, String title, long bytes, long duration, @Nullable String source) {}

  /** Items, newest first. */
  public record ItemPage(List<Item> entries, @Nullable String next) {}

  /** A playlist to be. */
  public record NewPlaylist(String name) {}

  /** Name and entries of a playlist, based on a version. */
  public record PlaylistChange(String name, List<String> entries, long version) {}

  /** A playlist. */
  public record Playlist(
      String id,
      String name,
      long version,
      List<Item> entries,
      boolean changed,
      @Nullable PublicationState publication) {}

  /** Where a playlist is published. */
  public record PublicationState(List<String> screens) {}

  /** Playlists by name. */
  public record PlaylistPage(List<Playlist> entries, @Nullable String next) {}

  /** Puts a playlist on screens. */
  public record Publication(List<String> screens, String layer, String firstDay) {}

  /** A screen to be. */
  public record NewScreen(String name, String unit, String kind, int width, int height) {}

  /** A screen and how its player is. */
  public record Screen(
      String id, String name, String state, @Nullable Now now, @Nullable Long screenshotAt) {}

  /** What a screen shows. */
  public record Now(String item, String title, long since, long until) {}

  /** Screens by name. */
  public record ScreenPage(List<Screen> entries, @Nullable String next) {}

  /** The pairing code that a person types. */
  public record Claim(String code) {}

  /** A play. */
  public record Play(
      String screen, String item, long start, long end, String outcome, String state) {}

  /** Plays of a day, newest first, with totals. */
  public record PlayPage(List<Play> entries, List<PlayTotal> totals, @Nullable String next) {}

  /** Plays of one state and outcome. */
  public record PlayTotal(String state, String outcome, long plays, long millis) {}
}
