package org.estation.server.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Small files for tests, good and bad; clips are made by ffmpeg once a run. */
public final class Samples {
  private static final Map<String, byte[]> CLIPS = new ConcurrentHashMap<>();
  private static final String FILM = "testsrc=size=320x180:rate=25:duration=";

  private Samples() {}

  /** An MP4 in the house format, its index at the front. */
  public static byte[] video(int seconds) {
    return clip(List.of("-f", "lavfi", "-i", FILM + seconds));
  }

  /** A house-format MP4 that is shown upright: its track header turns it by a quarter. */
  public static byte[] uprightVideo() {
    byte[] film = video(4).clone();
    int header = new String(film, StandardCharsets.ISO_8859_1).indexOf("tkhd");
    int[] quarterTurn = {0, 1 << 16, 0, -(1 << 16), 0, 0, 180 << 16, 0, 1 << 30};
    ByteBuffer.wrap(film).position(header + 44).asIntBuffer().put(quarterTurn);
    return film;
  }

  /** An MP4 with these encoder options in place of the house format. */
  public static byte[] oddVideo(String... options) {
    List<String> command = new ArrayList<>(List.of("-f", "lavfi", "-i", FILM + 4));
    command.addAll(List.of(options));
    return clip(command);
  }

  /** An MP4 with sound only. */
  public static byte[] sound() {
    return clip(List.of("-f", "lavfi", "-i", "sine=duration=4", "-c:a", "aac"));
  }

  /** An MP4 with sound and a cover picture, which is no film. */
  public static byte[] soundWithCover() {
    return clip(
        List.of(
            "-f",
            "lavfi",
            "-i",
            "sine=duration=4",
            "-f",
            "lavfi",
            "-i",
            "color=red:size=64x64:duration=0.04",
            "-map",
            "0:a",
            "-map",
            "1:v",
            "-c:a",
            "aac",
            "-c:v",
            "mjpeg",
            "-disposition:v:0",
            "attached_pic"));
  }

  /** The first part of some bytes, as an interrupted download leaves them. */
  public static byte[] cut(byte[] whole, int percent) {
    return Arrays.copyOf(whole, (int) ((long) whole.length * percent / 100));
  }

  /** A picture. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(0, 0, width, height);
    graphics.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG of one black bit a pixel, a few kilobytes however large the picture. */
  public static byte[] blackPng(int width, int height) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
      chunk(png, "IHDR", header.put((byte) 1).array());
      chunk(png, "IDAT", blackRows(width, height));
      chunk(png, "IEND", new byte[0]);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] blackRows(int width, int height) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] row = new byte[1 + (width + 7) / 8];
    Deflater hard = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, hard)) {
      for (int line = 0; line < height; line++) {
        rows.write(row);
      }
    }
    hard.end();
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.write(ByteBuffer.allocate(4).putInt(data.length).array());
    png.write(name);
    png.write(data);
    png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] clip(List<String> options) {
    return CLIPS.computeIfAbsent(String.join(" ", options), key -> encode(options));
  }

  private static byte[] encode(List<String> options) {
    try {
      Path file = Files.createTempFile("clip", ".mp4");
      List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
      command.addAll(options);
      if (!options.contains("-c:v") && !options.contains("-c:a")) {
        command.addAll(List.of("-c:v", "libx264", "-pix_fmt", "yuv420p"));
      }
      if (command.contains("libx264")) {
        command.addAll(List.of("-preset", "ultrafast"));
      }
      command.addAll(List.of("-movflags", "+faststart", file.toString()));
      int exit = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start().waitFor();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      if (exit != 0) {
        throw new IllegalStateException("ffmpeg could not make " + options);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
