package org.estation.player.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.player.playback.Cue;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;

/** Items for the stage, with their files. */
final class Items {
  static final String ORIGIN = "https://example.org/items/2026/11/earthquake.html";
  private static final String CREDIT = "应急管理部、中国地震局《全国防灾减灾日安全知识》";

  private Items() {}

  static Cue film(Path file) {
    return film(file, 12_000);
  }

  static Cue film(Path file, long duration) {
    return cue(ItemKind.VIDEO, "洗手，搓够20秒", List.of(file), duration, 0);
  }

  static Map<Sha256, Path> byHash(List<Path> files) {
    Map<Sha256, Path> byHash = new HashMap<>();
    files.forEach(file -> byHash.put(hash(file), file));
    return byHash;
  }

  static Cue picture(Path file) {
    return cue(ItemKind.IMAGE, "地震来了：伏地、遮挡、手抓牢", List.of(file), 12_000, 0);
  }

  static Cue article(Path folder, Article article, long duration, long offset, Path... pictures)
      throws IOException {
    List<Path> files = new ArrayList<>(List.of(written(folder, article)));
    files.addAll(List.of(pictures));
    return cue(ItemKind.ARTICLE, article.title(), files, duration, offset);
  }

  static Cue document(long duration, long offset, Path... pages) {
    return cue(ItemKind.DOCUMENT, "家庭应急手册", List.of(pages), duration, offset);
  }

  /** An item of a kind that the player cannot show. */
  static Cue unknown(ItemKind kind, Path file) {
    return cue(kind, "不认识", List.of(file), 12_000, 0);
  }

  static Cue brokenArticle(Path file) {
    return cue(ItemKind.ARTICLE, "坏了", List.of(file), 12_000, 0);
  }

  static Cue notice(Path folder, Article article) throws IOException {
    Cue cue = cue(ItemKind.NOTICE, article.title(), List.of(written(folder, article)), 12_000, 0);
    ProgramItem item = cue.item();
    ProgramItem without =
        new ProgramItem(
            item.id(),
            item.source(),
            item.kind(),
            item.title(),
            "幸福社区居民委员会",
            null,
            item.duration(),
            null,
            null,
            null,
            item.media());
    return new Cue(cue.region(), without, cue.files(), cue.duration(), 0, 100);
  }

  static Block.Picture picture(Path file, int width, int height, String caption) {
    return new Block.Picture(hash(file), width, height, caption);
  }

  private static Path written(Path folder, Article article) throws IOException {
    byte[] bytes = Json.bytes(article);
    return Files.write(folder.resolve(Sha256.of(bytes).hex()), bytes);
  }

  private static Cue cue(
      ItemKind kind, String title, List<Path> files, long duration, long offset) {
    List<ProgramItem.Media> media =
        files.stream().map(file -> new ProgramItem.Media(hash(file), 1, "type")).toList();
    ProgramItem item =
        new ProgramItem(
            new ItemId("item-" + hash(files.getFirst()).hex().substring(0, 16)),
            new SourceId("source"),
            kind,
            title,
            CREDIT,
            ORIGIN,
            duration,
            null,
            null,
            null,
            media);
    return new Cue(Region.main(), item, files, duration, offset, 100);
  }

  private static Sha256 hash(Path file) {
    return Sha256.of(file.toString().getBytes(StandardCharsets.UTF_8));
  }
}
