package org.estation.player.playback.loop;

import java.util.ArrayList;
import java.util.List;
import org.estation.player.playback.Lookout;
import org.estation.shared.id.ItemId;

/** Writes down what it hears. */
final class FakeLookout implements Lookout {
  final List<String> heard = new ArrayList<>();

  @Override
  public void frozen(ItemId item) {
    heard.add(item.value());
  }

  @Override
  public void helpless() {
    heard.add("helpless");
  }
}
