package org.estation.shared.assignment;

import java.util.List;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SyncGroupId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.Program;
import org.jspecify.annotations.Nullable;

/**
 * What one screen should hold, signed by the server. A player refuses one that is older than the
 * one it holds, already expired when it comes, for another screen, or not signed by a listed key,
 * and then goes on as before. Instants are milliseconds since 1970 UTC.
 *
 * @param screen whose it is
 * @param name the screen's name, for people, at most 200 characters
 * @param units the screen's path in the organisation tree, root first
 * @param version greater than every earlier one of the screen
 * @param issuedAt when it was signed
 * @param expiresAt from then on {@code expired} says what to do
 * @param expired what a player does after {@code expiresAt}
 * @param program the hash of the program's bytes
 * @param programSize bytes, at most {@link Program#LARGEST}
 * @param notBefore the program does not take over earlier
 * @param deadline the program takes over then even when media are missing
 * @param syncGroup screens that all take the program over at {@code notBefore}, or null
 * @param settings how the screen is run
 * @param polling how often the player calls
 * @param wishes states the server wishes, each done once
 */
public record Assignment(
    ScreenId screen,
    String name,
    List<UnitId> units,
    long version,
    long issuedAt,
    long expiresAt,
    Expired expired,
    Sha256 program,
    long programSize,
    long notBefore,
    long deadline,
    @Nullable SyncGroupId syncGroup,
    Settings settings,
    Polling polling,
    List<Wish> wishes) {
  private static final int MOST_UNITS = 16;
  private static final int MOST_WISHES = 32;
  private static final int LONGEST_NAME = 200;

  public Assignment {
    units = List.copyOf(units);
    wishes = List.copyOf(wishes);
    if (units.size() > MOST_UNITS || wishes.size() > MOST_WISHES) {
      throw new IllegalArgumentException("an assignment has at most 16 units and 32 wishes");
    }
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a screen's name has at most 200 characters");
    }
    if (programSize > Program.LARGEST) {
      throw new IllegalArgumentException("a program has at most " + Program.LARGEST + " bytes");
    }
    if (version < 1 || programSize < 1 || expiresAt <= issuedAt || deadline < notBefore) {
      throw new IllegalArgumentException("an assignment's numbers contradict each other");
    }
  }

  /** What a player does when its assignment has expired and no newer one can be had. */
  public enum Expired {
    /** Go on with the program. */
    PLAY_ON,
    /** Show the program's reserve. */
    RESERVE,
    /** Show the idle card. */
    CARD
  }
}
