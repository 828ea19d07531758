package org.estation.player.stage.sight;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.Room;
import org.estation.player.vlc.PixelSize;

/** What fills the room around a picture: a blurred and darkened copy of it. */
final class Backdrop {
  private static final int SMALL = 96;
  private static final int RADIUS = 7;
  private static final int PASSES = 3;
  private static final double DARK = 0.72;

  private Backdrop() {}

  /** The backdrop that a picture makes. */
  static Node of(PictureFile picture, Room room) {
    PixelSize small =
        new PixelSize(
            Math.max(1, (int) Math.round(SMALL * Math.min(1, room.width() / room.height()))),
            Math.max(1, (int) Math.round(SMALL * Math.min(1, room.height() / room.width()))));
    Image copy = picture.decoded(picture.size().covering(small));
    ImageView view = new ImageView(blurred(copy, small));
    view.setFitWidth(room.width());
    view.setFitHeight(room.height());
    view.setSmooth(true);
    Rectangle shade =
        new Rectangle(room.width(), room.height(), Palette.NIGHT.deriveColor(0, 1, 1, DARK));
    return new Group(view, shade);
  }

  /** The calm ground for what has no colours to give. */
  static Node plain(Room room) {
    return new Rectangle(room.width(), room.height(), Palette.NIGHT);
  }

  private static Image blurred(Image copy, PixelSize size) {
    int width = size.width();
    int height = size.height();
    int left = (int) ((copy.getWidth() - width) / 2);
    int top = (int) ((copy.getHeight() - height) / 2);
    int[] pixels = new int[width * height];
    copy.getPixelReader()
        .getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    for (int pass = 0; pass < PASSES; pass++) {
      pixels = blurredAlong(pixels, width, height);
      pixels = blurredAlong(pixels, height, width);
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  /** Blurs along rows and turns rows into columns, so that two passes give a whole blur. */
  private static int[] blurredAlong(int[] pixels, int width, int height) {
    int[] turned = new int[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + y] = mean(pixels, y * width, x, width);
      }
    }
    return turned;
  }

  private static int mean(int[] pixels, int row, int x, int width) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = -RADIUS; i <= RADIUS; i++) {
      int pixel = pixels[row + Math.clamp(x + i, 0, width - 1)];
      red += (pixel >> 16) & 255;
      green += (pixel >> 8) & 255;
      blue += pixel & 255;
    }
    int count = 2 * RADIUS + 1;
    return 0xff000000 | ((red / count) << 16) | ((green / count) << 8) | (blue / count);
  }
}
