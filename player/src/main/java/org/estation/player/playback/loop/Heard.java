package org.estation.player.playback.loop;

import org.estation.player.playback.View;

/** Brings what the stage says of an act onto the loop's thread. */
final class Heard implements View.Listener {
  private final Act act;
  private final News news;

  /** Takes the news of acts. Any thread may call. */
  interface News {
    /** Something is to be done on the loop's thread. */
    void hear(Runnable what);

    /** The act's first picture is on the screen. */
    void appeared(Act act);

    /** The act cannot be shown, or not any longer. */
    void failed(Act act, String reason);
  }

  Heard(Act act, News news) {
    this.act = act;
    this.news = news;
  }

  @Override
  public void ready() {
    news.hear(act::isReady);
  }

  @Override
  public void appeared() {
    news.hear(() -> news.appeared(act));
  }

  @Override
  public void failed(String reason) {
    news.hear(() -> news.failed(act, reason));
  }
}
