package org.estation.player.stage.look;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** QR codes (ISO/IEC 18004), with their quiet zone. */
public final class QrCode {
  private static final int QUIET_MODULES = 3;
  private static final int SMALLEST_MODULE = 2;
  private static final int LONG = 150;

  private QrCode() {}

  /**
   * The code of a text, in a square that is about as wide as that. Empty where the text is so long
   * that a telephone could not read the code.
   *
   * @param side in the units of the scene
   * @param density pixels of the display a unit
   */
  public static Optional<Image> of(String text, double side, double density) {
    try {
      BitMatrix modules = modules(text);
      int module = (int) (side * density / modules.getWidth());
      return module < SMALLEST_MODULE ? Optional.empty() : Optional.of(image(modules, module));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  private static BitMatrix modules(String text) throws WriterException {
    ErrorCorrectionLevel level =
        text.length() > LONG ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
    return new QRCodeWriter()
        .encode(
            text,
            BarcodeFormat.QR_CODE,
            0,
            0,
            Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                QUIET_MODULES,
                EncodeHintType.ERROR_CORRECTION,
                level));
  }

  /** Shows a code at its own pixels. */
  public static ImageView view(Image code, double density) {
    ImageView view = new ImageView(code);
    view.setFitWidth(code.getWidth() / density);
    view.setFitHeight(code.getHeight() / density);
    view.setSmooth(false);
    return view;
  }

  /** Puts a code's top left corner there, on a whole pixel: between two its modules would blur. */
  public static void place(ImageView code, double x, double y, double density) {
    code.setX(Math.round(x * density) / density);
    code.setY(Math.round(y * density) / density);
  }

  private static Image image(BitMatrix modules, int module) {
    int side = modules.getWidth() * module;
    WritableImage image = new WritableImage(side, side);
    PixelWriter writer = image.getPixelWriter();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        writer.setColor(x, y, modules.get(x / module, y / module) ? Palette.INK : Color.WHITE);
      }
    }
    return image;
  }
}
