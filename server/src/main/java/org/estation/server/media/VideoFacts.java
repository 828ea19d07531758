package org.estation.server.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What ffprobe says of a film.
 *
 * @param width pixels as shown, after rotation
 * @param height pixels as shown
 * @param duration milliseconds, rounded down; 0 where the file does not say
 */
record VideoFacts(
    String codec, String pixels, int width, int height, double framesPerSecond, long duration) {
  /** What to ask ffprobe for. */
  static final String ENTRIES =
      "format=duration:stream=codec_type,codec_name,pix_fmt,width,height,avg_frame_rate,duration"
          + ":stream_disposition=attached_pic:stream_side_data=rotation";

  private static final BigDecimal LONGEST = new BigDecimal(Integer.MAX_VALUE);

  static VideoFacts of(JsonNode stream, JsonNode format) {
    boolean turned = Math.abs(rotation(stream)) % 180 == 90;
    int width = stream.path("width").asInt();
    int height = stream.path("height").asInt();
    return new VideoFacts(
        stream.path("codec_name").asText(),
        stream.path("pix_fmt").asText(),
        turned ? height : width,
        turned ? width : height,
        ratio(stream.path("avg_frame_rate").asText()),
        duration(stream, format));
  }

  /**
   * The facts that decide about the house format, such as {@code hevc 3840×2160 yuv420p 25 fps}.
   */
  String words() {
    return String.format(
        Locale.ROOT, "%s %d×%d %s %.4g fps", codec, width, height, pixels, framesPerSecond);
  }

  /** The film's own length where it is stated, since sound may last longer. */
  private static long duration(JsonNode stream, JsonNode format) {
    long own = millis(stream.path("duration").asText());
    return own > 0 ? own : millis(format.path("duration").asText());
  }

  private static int rotation(JsonNode stream) {
    for (JsonNode sideData : stream.path("side_data_list")) {
      if (sideData.has("rotation")) {
        return sideData.path("rotation").asInt();
      }
    }
    return 0;
  }

  private static double ratio(String fraction) {
    String[] parts = fraction.split("/", -1);
    if (parts.length != 2) {
      return 0;
    }
    double below = number(parts[1]).doubleValue();
    return below == 0 ? 0 : number(parts[0]).doubleValue() / below;
  }

  private static long millis(String seconds) {
    return number(seconds).movePointRight(3).setScale(0, RoundingMode.DOWN).longValue();
  }

  private static BigDecimal number(String text) {
    try {
      return text.length() > 40
          ? BigDecimal.ZERO
          : new BigDecimal(text).min(LONGEST).max(BigDecimal.ZERO);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }
}
