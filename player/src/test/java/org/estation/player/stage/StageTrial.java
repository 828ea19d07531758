package org.estation.player.stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.estation.player.playback.Cue;
import org.estation.player.playback.View;
import org.estation.shared.program.Article;

/**
 * Shows every kind of view on the display at hand and writes a screenshot of each, to be looked at
 * by a person: {@code StageTrial SITE OUT WIDTH HEIGHT}. SITE is a folder drawn by the seeds.
 */
public final class StageTrial {
  private StageTrial() {}

  /** The command. */
  public static void main(String[] arguments) throws Exception {
    Path media = Path.of(arguments[0], "media");
    Path out = Files.createDirectories(Path.of(arguments[1]));
    int width = Integer.parseInt(arguments[2]);
    int height = Integer.parseInt(arguments[3]);
    try (FxStage stage = FxStage.launch(new StageSettings(width, height, false, 0))) {
      String size = "-" + width + "x" + height + ".jpg";
      Thread.sleep(500);
      Files.write(out.resolve("idle" + size), stage.screenshot().get());
      stage.pairing("7K2M-9QXD", "https://kepu.example.org:8470");
      Thread.sleep(500);
      Files.write(out.resolve("pairing" + size), stage.screenshot().get());
      for (Shot shot : shots(media, out)) {
        Audience audience = new Audience();
        View view = stage.prepare(shot.cue(), audience);
        System.out.println(shot.name() + " " + audience.next());
        view.show();
        audience.next();
        Thread.sleep(shot.pause());
        Files.write(out.resolve(shot.name() + size), stage.screenshot().get());
      }
    }
    System.exit(0);
  }

  private record Shot(String name, Cue cue, long pause) {}

  private static List<Shot> shots(Path media, Path out) throws Exception {
    Article two =
        Samples.article(media.resolve("stroke-signs.png"), media.resolve("emergency-kit.png"));
    Article plain = Samples.withoutPictures();
    Path[] pictures = {media.resolve("stroke-signs.png"), media.resolve("emergency-kit.png")};
    return List.of(
        new Shot("film", Items.film(media.resolve("wash-hands.mp4")), 1500),
        new Shot("film-later", Items.film(media.resolve("danger-zone.mp4")), 7500),
        new Shot("poster", Items.picture(media.resolve("earthquake.png")), 500),
        new Shot("picture", Items.picture(media.resolve("less-salt.png")), 500),
        new Shot("picture-3-2", Items.picture(media.resolve("deadly-mushroom.png")), 500),
        new Shot("article-1", Items.article(out, two, 60_000, 0, pictures), 300),
        new Shot("article-2", Items.article(out, two, 60_000, 21_000, pictures), 300),
        new Shot("article-3", Items.article(out, two, 60_000, 59_000, pictures), 300),
        new Shot("article-plain-1", Items.article(out, plain, 60_000, 0), 300),
        new Shot("article-plain-2", Items.article(out, plain, 60_000, 59_000), 300),
        new Shot(
            "article-short",
            Items.article(out, Samples.shortOne(pictures[0]), 60_000, 0, pictures[0]),
            300),
        new Shot("notice", Items.notice(out, Samples.notice()), 300),
        new Shot("notice-long", Items.notice(out, Samples.longNotice()), 300));
  }
}
