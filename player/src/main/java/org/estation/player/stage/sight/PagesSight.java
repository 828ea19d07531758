package org.estation.player.stage.sight;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;

/** Pages that are turned evenly over the time they have. */
final class PagesSight implements Sight {
  private final Group node;
  private final Timeline turning = new Timeline();

  /**
   * Pages, opened where somebody who began with them at the start would be.
   *
   * @param duration for all pages, milliseconds
   * @param offset how much of it is over, milliseconds
   */
  PagesSight(List<Node> pages, long duration, long offset) {
    double each = (double) duration / pages.size();
    int first = Math.clamp((long) (offset / each), 0, pages.size() - 1);
    node = new Group(pages.get(first));
    for (int page = first + 1; page < pages.size(); page++) {
      Node next = pages.get(page);
      Duration at = Duration.millis(page * each - offset);
      turning.getKeyFrames().add(new KeyFrame(at, _ -> node.getChildren().setAll(next)));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void begin() {
    turning.play();
  }

  @Override
  public void end() {
    turning.stop();
  }
}
