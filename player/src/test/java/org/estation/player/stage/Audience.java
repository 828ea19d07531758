package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.estation.player.playback.Cue;
import org.estation.player.playback.View;

/** Hears how a view fares, and waits for it. */
final class Audience implements View.Listener {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @Override
  public void ready() {
    heard.add("ready");
  }

  @Override
  public void appeared() {
    heard.add("appeared");
  }

  @Override
  public void failed(String reason) {
    heard.add(reason);
  }

  /** A view that is ready, shown and has appeared. */
  View seen(FxStage stage, Cue cue) throws InterruptedException {
    View view = stage.prepare(cue, this);
    assertEquals("ready", next());
    view.show();
    assertEquals("appeared", next());
    return view;
  }

  /** What it hears next. */
  String next() throws InterruptedException {
    String news = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (news == null) {
      throw new AssertionError("nothing was heard for " + PATIENCE_SECONDS + " s");
    }
    return news;
  }
}
