package org.estation.player.stage;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

  /** What it hears next. */
  String next() throws InterruptedException {
    String news = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (news == null) {
      throw new AssertionError("nothing was heard for " + PATIENCE_SECONDS + " s");
    }
    return news;
  }
}
