package org.estation.player.playback.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Showing;
import org.estation.player.playback.Stage;
import org.estation.player.playback.View;
import org.estation.player.playback.WarningCue;
import org.estation.shared.program.Region;

/** A stage that takes its time, breaks what it is told to break, and notes what is seen. */
final class FakeStage implements Stage {
  private final FakeTime time;
  private final Map<String, String> broken = new HashMap<>();
  private final Map<String, Long> frozen = new HashMap<>();
  private final Set<FakeView> unseen = new HashSet<>();
  final List<Cue> cues = new ArrayList<>();
  final List<WarningCue> warnings = new ArrayList<>();
  final List<String> volumes = new ArrayList<>();
  final List<String> seen = new ArrayList<>();
  long readyAfter = 180;
  long appearsAfter = 20;

  FakeStage(FakeTime time) {
    this.time = time;
  }

  void breaks(String item, String reason) {
    broken.put(item, reason);
  }

  void freezes(String item, long millis) {
    frozen.put(item, millis);
  }

  void heals(String item) {
    broken.remove(item);
    frozen.remove(item);
  }

  /** Views that were neither shown nor discarded yet. */
  int unseenViews() {
    return unseen.size();
  }

  @Override
  public View prepare(Cue cue, View.Listener listener) {
    cues.add(cue);
    return prepare(cue.item().id().value(), listener);
  }

  @Override
  public View warn(WarningCue cue, View.Listener listener) {
    warnings.add(cue);
    String medium = cue.medium() == null ? "" : "/" + cue.medium().media().type();
    return prepare(cue.alert().id().value() + medium, listener);
  }

  private View prepare(String name, View.Listener listener) {
    FakeView view = new FakeView(name, listener);
    String reason = broken.get(name);
    time.later(readyAfter, reason == null ? listener::ready : () -> listener.failed(reason));
    return view;
  }

  @Override
  public void dark() {
    seen.add("dark");
  }

  @Override
  public void blackout() {
    seen.add("blackout");
  }

  @Override
  public void idle(Region region) {
    seen.add("idle");
  }

  @Override
  public void pairing(String code, String server) {
    seen.add(code);
  }

  @Override
  public CompletableFuture<byte[]> screenshot() {
    return CompletableFuture.completedFuture(new byte[0]);
  }

  private final class FakeView implements View {
    private final String name;
    private final Listener listener;
    private boolean used;

    FakeView(String name, Listener listener) {
      this.name = name;
      this.listener = listener;
      unseen.add(this);
    }

    @Override
    public void show() {
      use();
      seen.add(name);
      time.later(appearsAfter, listener::appeared);
    }

    @Override
    public void volume(int percent) {
      volumes.add(name + "=" + percent);
    }

    @Override
    public Showing.Film film() {
      return new Showing.Film(100, 100, frozen.getOrDefault(name, 0L));
    }

    @Override
    public void discard() {
      use();
    }

    private void use() {
      if (used) {
        throw new IllegalStateException("a view is shown or discarded once");
      }
      used = true;
      unseen.remove(this);
    }
  }
}
