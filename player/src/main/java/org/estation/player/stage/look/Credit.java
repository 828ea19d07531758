package org.estation.player.stage.look;

import org.estation.player.text.Text;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Words;

/** The words that go with a source. */
public final class Credit {
  /** What to do with a code. */
  public static final Words SCAN = Text.of("stage.scan");

  private Credit() {}

  /**
   * The credit line of an item: whose facts it rests on, or who issued it; empty without a credit.
   * A credit that begins with such a word itself stays as it is.
   */
  public static String of(ItemKind kind, String credit) {
    String key = kind == ItemKind.NOTICE ? "stage.issued" : "stage.credit";
    String label = Text.of(key, "").zh();
    boolean labelled = credit.startsWith(label.substring(0, label.length() - 1));
    return credit.isBlank() || labelled ? credit : Text.of(key, credit).zh();
  }
}
