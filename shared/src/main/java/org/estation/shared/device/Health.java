package org.estation.shared.device;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.WishId;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/**
 * How a player is. Instants are milliseconds since 1970 UTC.
 *
 * @param at when it was written
 * @param player version of the player
 * @param assignment the assignment version in force, 0 for none
 * @param newest the newest assignment version it holds, 0 for none
 * @param keys the version of the key list it holds, 0 for none
 * @param alerts the version of the alerts document it holds, 0 for none
 * @param program the program in force, or null
 * @param pending the program it is still fetching, or null
 * @param now what it shows, or null
 * @param open the run that is not sealed yet, or null
 * @param clock its clock
 * @param disk its disk
 * @param memory bytes of the machine's memory that are free, or null where it cannot tell
 * @param temperature degrees Celsius of the machine's hottest sensor, or null where it cannot tell
 * @param errors what went wrong lately, at most 50
 * @param done wishes it has fulfilled, at most 32
 * @param screenshot a JPEG in base64, or null
 */
public record Health(
    long at,
    String player,
    long assignment,
    long newest,
    long keys,
    long alerts,
    @Nullable Sha256 program,
    @Nullable Sha256 pending,
    @Nullable Now now,
    @Nullable OpenRun open,
    Clock clock,
    Disk disk,
    @Nullable Long memory,
    @Nullable Integer temperature,
    List<Fault> errors,
    List<WishId> done,
    @Nullable String screenshot) {
  /** The longest screenshot, in base64 characters. */
  public static final int LONGEST_SCREENSHOT = 900_000;

  public Health {
    errors = List.copyOf(errors);
    done = List.copyOf(done);
    if (errors.size() > 50 || done.size() > 32 || player.length() > 100) {
      throw new IllegalArgumentException("a health report with too many entries");
    }
    if (screenshot != null && screenshot.length() > LONGEST_SCREENSHOT) {
      throw new IllegalArgumentException("a screenshot is too large");
    }
  }

  /** The same report without its screenshot, which is kept apart. */
  public Health withoutScreenshot() {
    return new Health(
        at,
        player,
        assignment,
        newest,
        keys,
        alerts,
        program,
        pending,
        now,
        open,
        clock,
        disk,
        memory,
        temperature,
        errors,
        done,
        null);
  }

  /**
   * What is on the screen.
   *
   * @param item the item
   * @param since since when
   * @param until until when the program plans it
   */
  public record Now(ItemId item, long since, long until) {}

  /**
   * The open run: it becomes a record when it is sealed, and is shown as provisional until then.
   *
   * @param journal its journal
   * @param number the number the next record will have
   * @param program the program it follows
   * @param region its region
   * @param day the local day, days since 1970-01-01
   * @param start the first slot's start
   * @param end the last completed slot's end
   * @param slots how many are completed
   */
  public record OpenRun(
      JournalId journal,
      long number,
      Sha256 program,
      String region,
      int day,
      long start,
      long end,
      int slots) {
    public OpenRun {
      if (number < 1 || region.isEmpty() || region.length() > Region.LONGEST_NAME || slots < 0) {
        throw new IllegalArgumentException("an open run has a number, a region and slots");
      }
    }
  }

  /**
   * The player's clock.
   *
   * @param offset milliseconds from the device's clock to trusted time
   * @param uncertainty how far it may be off, milliseconds
   * @param trusted whether the server's signed time was had
   */
  public record Clock(long offset, long uncertainty, boolean trusted) {}

  /**
   * The player's disk, in bytes.
   *
   * @param free free on the cache's disk
   * @param cached verified bytes in the cache
   */
  public record Disk(long free, long cached) {}

  /**
   * A kind of thing that went wrong.
   *
   * @param code a stable code, at most 64 characters
   * @param subject what it concerns, such as a hash; at most 200 characters, may be empty
   * @param last when it last happened
   * @param count how often since the player started
   */
  public record Fault(String code, String subject, long last, long count) {
    public Fault {
      if (code.isEmpty() || code.length() > 64 || subject.length() > 200) {
        throw new IllegalArgumentException("a fault without a code or with too long a subject");
      }
    }
  }
}
