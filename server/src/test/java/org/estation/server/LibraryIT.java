package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estation.server.library.OwnContent;
import org.estation.shared.program.ItemKind;
import org.junit.jupiter.api.Test;

/** What people add by hand (rows C-04, Y-12). */
class LibraryIT extends OnBothDatabases {
  LibraryIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_picture_is_taken_and_a_text_that_says_it_is_one_is_refused() throws Exception {
    Path picture = folder.resolve("picture.png");
    ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    JsonNode item = console.upload("一张图片", picture).expect(201);
    assertEquals("IMAGE", item.path("kind").asText());
    assertEquals(640, item.path("width").asInt());
    String id = item.path("id").asText();
    assertTrue(console.get("/items/" + id + "/thumbnail").length() > 100);
    assertEquals(id, console.get("/items/" + id).expect(200).path("id").asText());
    Path lie = Files.writeString(folder.resolve("lie.jpg"), "no picture at all");
    console.upload("假图片", lie).refused(422, "TYPE_NOT_ACCEPTED");
    console.upload(" ", picture).refused(422, "ITEM_TITLE");
    assertEquals(1, console.get("/items").expect(200).path("entries").size());
    assertEquals(0, console.get("/items?kind=VIDEO").expect(200).path("entries").size());
    assertEquals(1, console.get("/items?text=" + encode("图片")).expect(200).path("entries").size());
    assertEquals(0, console.get("/items?text=%25").expect(200).path("entries").size());
    console.get("/items?kind=SONG").refused(422, "KIND_UNKNOWN");
    assertEquals(0, stagedFiles());
  }

  @Test
  void a_notice_is_summed_up_by_its_text_and_comes_from_the_own_source() throws Exception {
    Object notice = Map.of("title", "停水通知", "text", "周二上午停水。\n请提前储水。", "seconds", 10);
    JsonNode item = console.post("/notices", notice).expect(201);
    assertEquals("周二上午停水。 请提前储水。", item.path("summary").asText());
    assertEquals("本机构", item.path("sourceName").asText());
    assertEquals(OwnContent.SOURCE.value(), item.path("source").asText());
  }

  @Test
  void the_list_can_be_narrowed_to_every_kind_there_is_and_the_contract_names_them_all()
      throws Exception {
    notice("停水通知");
    List<String> kinds = Arrays.stream(ItemKind.values()).map(ItemKind::name).toList();
    assertEquals(kinds, Contract.values("ItemKind"));
    for (String kind : kinds) {
      int found = console.get("/items?kind=" + kind).expect(200).path("entries").size();
      assertEquals(kind.equals("NOTICE") ? 1 : 0, found, kind);
    }
    Console.Answer refused = console.get("/items?kind=SONG");
    refused.refused(422, "KIND_UNKNOWN");
    String advice = refused.json().path("detail").asText();
    kinds.forEach(kind -> assertTrue(advice.contains(kind), advice));
  }

  private long stagedFiles() throws Exception {
    try (var files = Files.list(installation.folder().resolve("blobs/staging"))) {
      return files.count();
    }
  }
}
