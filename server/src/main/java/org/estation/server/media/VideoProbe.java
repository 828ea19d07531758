package org.estation.server.media;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem;

/**
 * Looks into a video with ffprobe and ffmpeg. The <b>house format</b>, which every player shows, is
 * MP4 with H.264, yuv420p, at most 1920×1080 either way up, at most 60 frames a second, 3 s to 4 h
 * (C-04: duration, orientation). Files come from strangers: the container is named and never
 * guessed, no protocol but the file is open, and every run is bounded.
 */
public final class VideoProbe {
  private static final Duration PROBE_TIME = Duration.ofSeconds(20);
  private static final Duration DECODE_TIME = Duration.ofSeconds(60);
  private static final int LONG_SIDE = 1920;
  private static final int SHORT_SIDE = 1080;
  private static final double MOST_FRAMES = 60.01;

  private final String ffprobe;
  private final String ffmpeg;

  /**
   * A probe with these programs.
   *
   * @param ffprobe name or path of ffprobe
   * @param ffmpeg name or path of ffmpeg
   */
  public VideoProbe(String ffprobe, String ffmpeg) {
    this.ffprobe = ffprobe;
    this.ffmpeg = ffmpeg;
  }

  /** What an MP4 file is, and whether its beginning and its end decode. */
  public Inspection inspect(Path file) throws IOException {
    if (!Mp4Boxes.whole(file)) {
      return refused(MediaRefusal.VIDEO_BROKEN);
    }
    return switch (Tool.run(probeCommand(file), PROBE_TIME)) {
      case Tool.Run.Failed failed -> refused(MediaRefusal.VIDEO_TOOL_FAILED, failed.program());
      case Tool.Run.Ended ended when ended.exit() != 0 -> refused(MediaRefusal.VIDEO_BROKEN);
      case Tool.Run.Ended ended -> judge(file, ended.output());
    };
  }

  /**
   * Writes one picture of the video as JPEG, at most 640 pixels wide and high.
   *
   * @param second where in the video
   */
  public Optional<Refusal> thumbnail(Path file, double second, Path target) {
    String size = Integer.toString(Pictures.THUMBNAIL);
    String fit = "scale=" + size + ":" + size + ":force_original_aspect_ratio=decrease";
    return ffmpeg(
        List.of("-ss", Double.toString(second), "-i", file.toString(), "-frames:v", "1"),
        List.of("-vf", fit, "-f", "mjpeg", "-y", target.toString()));
  }

  private Inspection judge(Path file, String report) {
    Optional<VideoFacts> film;
    try {
      film = film(Json.read(report.getBytes(StandardCharsets.UTF_8), JsonNode.class));
    } catch (BadJson e) {
      return refused(MediaRefusal.VIDEO_TOOL_FAILED, ffprobe);
    }
    if (film.isEmpty()) {
      return refused(MediaRefusal.VIDEO_WITHOUT_PICTURE);
    }
    Optional<Refusal> unfit = unfit(film.get());
    return unfit.isPresent() ? new Inspection.Refused(unfit.get()) : decode(file, film.get());
  }

  private static Optional<VideoFacts> film(JsonNode report) {
    return nodes(report.path("streams"))
        .filter(VideoProbe::isFilm)
        .findFirst()
        .map(stream -> VideoFacts.of(stream, report.path("format")));
  }

  private static Optional<Refusal> unfit(VideoFacts film) {
    boolean fits =
        Math.max(film.width(), film.height()) <= LONG_SIDE
            && Math.min(film.width(), film.height()) <= SHORT_SIDE;
    boolean plain = film.codec().equals("h264") && film.pixels().equals("yuv420p");
    if (!fits || !plain || film.framesPerSecond() > MOST_FRAMES) {
      return Optional.of(Refusal.of(MediaRefusal.VIDEO_NOT_HOUSE_FORMAT, film.words()));
    }
    if (film.duration() < ProgramItem.SHORTEST || film.duration() > ProgramItem.LONGEST) {
      double seconds = film.duration() / 1000.0;
      return Optional.of(Refusal.of(MediaRefusal.DURATION_OUT_OF_RANGE, seconds));
    }
    return Optional.empty();
  }

  private Inspection decode(Path file, VideoFacts film) {
    return Stream.of(List.of("-t", "1"), List.of("-sseof", "-2"))
        .map(part -> decodePart(file, part))
        .flatMap(Optional::stream)
        .findFirst()
        .<Inspection>map(Inspection.Refused::new)
        .orElseGet(() -> new Inspection.Video(film.width(), film.height(), film.duration()));
  }

  private Optional<Refusal> decodePart(Path file, List<String> part) {
    List<String> input = Stream.concat(part.stream(), Stream.of("-i", file.toString())).toList();
    return ffmpeg(input, List.of("-map", "0:v:0", "-f", "null", "-"));
  }

  private Optional<Refusal> ffmpeg(List<String> input, List<String> output) {
    List<String> bounds =
        List.of(
            ffmpeg,
            "-nostdin",
            "-v",
            "error",
            "-xerror",
            "-err_detect",
            "explode",
            "-threads",
            "1",
            "-max_alloc",
            "268435456",
            "-protocol_whitelist",
            "file",
            "-f",
            "mov");
    List<String> command = Stream.of(bounds, input, output).flatMap(List::stream).toList();
    return switch (Tool.run(command, DECODE_TIME)) {
      case Tool.Run.Failed failed ->
          Optional.of(Refusal.of(MediaRefusal.VIDEO_TOOL_FAILED, failed.program()));
      case Tool.Run.Ended ended when ended.exit() != 0 ->
          Optional.of(Refusal.of(MediaRefusal.VIDEO_BROKEN));
      case Tool.Run.Ended ended -> Optional.empty();
    };
  }

  private List<String> probeCommand(Path file) {
    return List.of(
        ffprobe,
        "-v",
        "quiet",
        "-protocol_whitelist",
        "file",
        "-f",
        "mov",
        "-print_format",
        "json",
        "-max_alloc",
        "268435456",
        "-show_entries",
        VideoFacts.ENTRIES,
        file.toString());
  }

  /** A cover picture is a video stream to ffprobe, but no film. */
  private static boolean isFilm(JsonNode stream) {
    return stream.path("codec_type").asText().equals("video")
        && stream.path("disposition").path("attached_pic").asInt() == 0;
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Inspection refused(MediaRefusal code, Object... details) {
    return new Inspection.Refused(Refusal.of(code, details));
  }
}
