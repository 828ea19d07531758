package org.estation.seeds.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.estation.seeds.draw.canvas.Clip;

/** Draws the media files of items into the folder of a site. */
final class Studio {
  private final Path site;

  Studio(Path site) {
    this.site = site;
  }

  /** The names of all files that an item needs, relative to the feed. */
  static List<String> files(Item item) {
    List<String> names = new ArrayList<>();
    for (String drawing : item.drawings()) {
      names.add(name(item, drawing));
    }
    names.add(preview(item));
    return names;
  }

  /** The name of the file of a drawing, relative to the feed. */
  static String name(Item item, String drawing) {
    return "media/" + drawing + (item.kind() == Item.Kind.VIDEO ? ".mp4" : ".png");
  }

  /** The name of the item's small picture, relative to the feed. */
  static String preview(Item item) {
    return "media/" + item.drawings().getFirst() + "-preview.png";
  }

  /** Whether all files of an item are there. */
  boolean holds(Item item) {
    return files(item).stream().allMatch(name -> Files.exists(site.resolve(name)));
  }

  /** Draws all files of an item. */
  void draw(Item item) throws IOException, InterruptedException {
    BufferedImage emblem =
        switch (item.kind()) {
          case VIDEO -> film(item);
          case IMAGE, ARTICLE -> stills(item);
        };
    Still.write(Still.preview(emblem), site.resolve(preview(item)));
  }

  private BufferedImage film(Item item) throws IOException, InterruptedException {
    Clip clip = Catalogue.clip(item.drawing());
    new Film(clip, "ffmpeg").write(site.resolve(name(item, item.drawing())));
    return Still.of(clip);
  }

  private BufferedImage stills(Item item) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    for (String drawing : item.drawings()) {
      BufferedImage image = Still.of(Catalogue.picture(drawing));
      Still.write(image, site.resolve(name(item, drawing)));
      images.add(image);
    }
    return images.getFirst();
  }
}
