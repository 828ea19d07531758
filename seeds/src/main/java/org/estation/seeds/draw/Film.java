package org.estation.seeds.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Clip;

/**
 * Turns a clip into an MP4 file (H.264, yuv420p, no sound) by piping raw frames into ffmpeg.
 *
 * <p>Frames are independent of each other, so several are drawn at once while one is being written:
 * each of a few slots holds one picture and is used again as soon as its frame has been piped.
 */
final class Film {
  private static final int SLOTS = 4;
  private static final int THREADS = 2;

  /** One frame in the making: its picture and its bytes as ffmpeg wants them (B, G, R, unused). */
  private static final class Slot {
    private final BufferedImage image =
        new BufferedImage(Clip.WIDTH, Clip.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final ByteBuffer bytes =
        ByteBuffer.allocate(4 * Clip.WIDTH * Clip.HEIGHT).order(ByteOrder.LITTLE_ENDIAN);

    byte[] draw(Clip clip, double second) {
      clip.draw(Canvas.on(image), second);
      int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      bytes.asIntBuffer().put(pixels);
      return bytes.array();
    }
  }

  private final Clip clip;
  private final String encoder;

  /** A film of a clip, made by the program {@code encoder}, which is ffmpeg or behaves like it. */
  Film(Clip clip, String encoder) {
    this.clip = clip;
    this.encoder = encoder;
  }

  /**
   * Writes the film; the file appears only when it is whole.
   *
   * @throws IllegalStateException when ffmpeg is missing or refuses
   */
  void write(Path file) throws IOException, InterruptedException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Path log = file.resolveSibling(file.getFileName() + ".log");
    Process process = start(part, log);
    try {
      feed(process, log);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(encoder + " failed: " + Files.readString(log).strip());
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      process.destroyForcibly().waitFor();
      Files.deleteIfExists(part);
      Files.deleteIfExists(log);
    }
  }

  private void feed(Process process, Path log) throws IOException, InterruptedException {
    try (OutputStream pipe = process.getOutputStream()) {
      frames(pipe);
    } catch (IOException e) {
      process.waitFor();
      throw new IllegalStateException(encoder + " stopped: " + Files.readString(log).strip(), e);
    }
  }

  private void frames(OutputStream pipe) throws IOException, InterruptedException {
    int count = (int) Math.round(clip.seconds() * Clip.RATE);
    List<Slot> slots = new ArrayList<>();
    List<Future<byte[]>> drawn = new ArrayList<>();
    try (ExecutorService painters = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < Math.min(SLOTS, count); i++) {
        slots.add(new Slot());
        drawn.add(submit(painters, slots.get(i), i));
      }
      for (int i = 0; i < count; i++) {
        pipe.write(drawn.get(i % SLOTS).get());
        if (i + SLOTS < count) {
          drawn.set(i % SLOTS, submit(painters, slots.get(i % SLOTS), i + SLOTS));
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A frame could not be drawn: " + e.getCause(), e);
    }
  }

  private Future<byte[]> submit(ExecutorService painters, Slot slot, int frame) {
    return painters.submit(() -> slot.draw(clip, (double) frame / Clip.RATE));
  }

  private Process start(Path part, Path log) {
    String size = Clip.WIDTH + "x" + Clip.HEIGHT;
    List<String> command = new ArrayList<>(List.of(encoder, "-y", "-loglevel", "error"));
    command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "bgr0", "-s", size));
    command.addAll(List.of("-r", String.valueOf(Clip.RATE), "-i", "-", "-an"));
    command.addAll(List.of("-vf", "scale=out_color_matrix=bt709:out_range=tv"));
    command.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "20"));
    command.addAll(List.of("-pix_fmt", "yuv420p", "-g", String.valueOf(2 * Clip.RATE)));
    command.addAll(List.of("-colorspace", "bt709", "-color_primaries", "bt709"));
    command.addAll(List.of("-color_trc", "bt709", "-threads", String.valueOf(THREADS)));
    command.addAll(List.of("-map_metadata", "-1", "-fflags", "+bitexact"));
    command.addAll(List.of("-movflags", "+faststart", "-f", "mp4", part.toString()));
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(log.toFile())
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(
          encoder + " is missing: install the package ffmpeg and try again.", e);
    }
  }
}
