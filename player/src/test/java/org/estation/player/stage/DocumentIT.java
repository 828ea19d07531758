package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.estation.player.playback.Reasons;
import org.estation.shared.program.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Display.class)
class DocumentIT {
  @TempDir static Path folder;
  @RegisterExtension final OpenStage stage = new OpenStage();

  @Test
  void its_pages_are_turned_in_their_order() throws Exception {
    Path red = page("red", Color.RED);
    Path blue = page("blue", Color.BLUE);
    stage.seen(Items.document(6_000, 0, red, blue, red));
    Sampling sampling = Sampling.begin();
    sampling.await("red");
    sampling.await("blue");
    sampling.await("red");
    assertEquals(List.of("red", "blue", "red"), sampling.end());
  }

  @Test
  void who_joins_late_sees_the_page_that_is_open() throws Exception {
    stage.seen(Items.document(60_000, 31_000, page("red", Color.RED), page("blue", Color.BLUE)));
    Sampling sampling = Sampling.begin();
    sampling.await("blue");
    assertEquals(List.of("blue"), sampling.end());
  }

  @Test
  void a_later_page_that_cannot_be_decoded_is_told() throws Exception {
    Path text = Files.writeString(folder.resolve("text"), "no picture");
    Audience audience = new Audience();
    audience.seen(stage.stage(), Items.document(4_000, 0, page("red", Color.RED), text));
    assertEquals(Reasons.PICTURE_BROKEN, audience.next());
  }

  @Test
  void a_kind_that_the_player_does_not_know_is_told_at_once() throws Exception {
    Path picture = page("red", Color.RED);
    for (ItemKind kind : List.of(ItemKind.QUIZ, ItemKind.LIVE)) {
      assertEquals(Reasons.KIND_UNKNOWN, stage.refused(Items.unknown(kind, picture)));
    }
  }

  private static Path page(String name, Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
    Graphics graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 640, 360);
    graphics.dispose();
    Path file = folder.resolve(name + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
