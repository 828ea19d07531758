package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.estation.player.playback.View;
import org.estation.player.playback.WarningCue;
import org.estation.player.vlc.Clips;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ProgramItem.Media;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies over the timeline, as a person sees it. */
@ExtendWith(Display.class)
class OverlayIT {
  private static final Color RED = Color.web("#C4121E");

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource({"1280, 720", "720, 1280"})
  void an_alert_fills_the_screen_and_its_film_stands_below_its_band(int width, int height)
      throws Exception {
    Path film = Clips.solid(folder, "blue", new PixelSize(640, 360), 2);
    try (FxStage stage = FxStage.launch(new StageSettings(width, height, false, 0))) {
      shown(stage, cue(null));
      assertEquals(RED, at(0.01, 0.5));
      assertEquals(RED, at(0.99, 0.99));

      shown(
          stage,
          cue(new WarningCue.Medium(new Media(Sha256.of(new byte[0]), 1, "video/mp4"), film)));
      assertEquals(RED, at(0.5, 0.01));
      Sampling below = Sampling.begin();
      below.await("blue");
      assertEquals(0.0, at(0.5, 0.53).getRed(), 0.2);
    }
  }

  @Test
  void a_display_that_is_off_is_black_and_a_blackout_is_not_the_idle_card() throws Exception {
    try (FxStage stage = FxStage.launch(new StageSettings(640, 360, false, 0))) {
      stage.blackout();
      stage.drawn().get(30, TimeUnit.SECONDS);
      stage.drawn().get(30, TimeUnit.SECONDS);
      assertEquals(Color.web("#0C1F2C"), at(0.8, 0.72));
      stage.dark();
      stage.drawn().get(30, TimeUnit.SECONDS);
      stage.drawn().get(30, TimeUnit.SECONDS);
      Image seen = Sampling.onStage(() -> Sampling.root().snapshot(null, null));
      for (int y = 0; y < seen.getHeight(); y++) {
        for (int x = 0; x < seen.getWidth(); x++) {
          assertEquals(0xff000000, seen.getPixelReader().getArgb(x, y));
        }
      }
    }
  }

  @Test
  void a_javafx_thread_that_does_not_answer_is_noticed() throws Exception {
    try (FxStage stage = FxStage.launch(new StageSettings(640, 360, false, 0))) {
      stage.drawn().get(30, TimeUnit.SECONDS);
      CountDownLatch free = new CountDownLatch(1);
      CountDownLatch blocked = new CountDownLatch(1);
      Platform.runLater(() -> {
        blocked.countDown();
        awaitQuietly(free);
      });
      blocked.await();
      CompletableFuture<Void> drawn = stage.drawn();
      assertFalse(drawn.isDone());
      free.countDown();
      drawn.get(30, TimeUnit.SECONDS);
      assertTrue(drawn.isDone());
    }
  }

  private static void shown(FxStage stage, WarningCue cue) throws Exception {
    Audience audience = new Audience();
    View view = stage.warn(cue, audience);
    assertEquals("ready", audience.next());
    view.show();
    assertEquals("appeared", audience.next());
    stage.drawn().get(30, TimeUnit.SECONDS);
    stage.drawn().get(30, TimeUnit.SECONDS);
  }

  private static WarningCue cue(WarningCue.@Nullable Medium medium) {
    Alert alert =
        new Alert(
            new AlertId("alert"),
            Alert.Level.RED,
            false,
            "立即转移",
            "请转移到高处。",
            List.of(new UnitId("unit")),
            List.of(),
            0,
            1_795_316_400_000L);
    return new WarningCue(
        alert, new ZoneOffsets("Asia/Shanghai", 28_800, List.of()), medium, 30_000, 0, 100);
  }

  /** The colour at a part of the picture's width and height. */
  private static Color at(double x, double y) throws Exception {
    Image seen = Sampling.onStage(() -> Sampling.root().snapshot(null, null));
    return seen.getPixelReader()
        .getColor((int) (seen.getWidth() * x), (int) (seen.getHeight() * y));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
