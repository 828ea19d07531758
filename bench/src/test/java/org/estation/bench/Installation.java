package org.estation.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.estation.bench.demo.Console;
import org.estation.bench.demo.ConsoleClient;
import org.estation.bench.demo.DemoFailure;
import org.estation.bench.demo.Display;
import org.estation.bench.demo.PlayerPart;
import org.estation.bench.demo.Preparation;
import org.estation.bench.demo.ServerPart;
import org.estation.bench.demo.Workplace;

/** A real server and real players, as processes with their state in one folder, for tests. */
final class Installation implements AutoCloseable {
  private static final String BOUNDARY = "estation-test-boundary";

  private final Path folder;
  private final Display display;
  private final ConsoleClient console;
  private final Preparation preparation;
  private ServerPart server;

  /** An installation in an empty folder. */
  Installation(Path folder) throws IOException, InterruptedException, DemoFailure {
    this.folder = folder;
    this.server = ServerPart.start(Workplace.at(folder), settings(0));
    this.console = server.logIn("test");
    this.preparation = new Preparation(console, InstantSource.system(), System.out);
    this.display = Display.inMemory(folder.resolve("display.log"));
  }

  private static Map<String, String> settings(int port) {
    return Map.of("ESTATION_SERVER_PORT", String.valueOf(port), "ESTATION_POLL_SECONDS", "1");
  }

  /** The server that runs now. */
  ServerPart server() {
    return server;
  }

  /** Starts the server again, at the port it had. */
  void restartServer() throws IOException, InterruptedException, DemoFailure {
    server = ServerPart.start(Workplace.at(folder), settings(server.address().getPort()));
  }

  /** A console that is logged in. */
  ConsoleClient console() {
    return console;
  }

  /** What a person does at the console. */
  Preparation preparation() {
    return preparation;
  }

  /**
   * Starts a player, which calls this port of this machine.
   *
   * @param name of its state's folder: the same name is the same player
   */
  PlayerPart player(String name, int port) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port);
    return PlayerPart.start(Workplace.at(folder.resolve(name)), address, display);
  }

  /** The ids of new notices of three seconds each. */
  List<String> notices(String... titles) throws IOException, InterruptedException {
    String[] ids = new String[titles.length];
    for (int i = 0; i < titles.length; i++) {
      NewNotice notice = new NewNotice(titles[i], "请大家互相转告。", 3);
      ids[i] = console.post("/notices", notice, Console.Item.class).id();
    }
    return List.of(ids);
  }

  private record NewNotice(String title, String text, int seconds) {}

  /** The id of a new picture of about two megabytes, unlike every other. */
  String picture(long seed) throws IOException, InterruptedException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(part("name=\"title\"", "图" + seed));
    form.writeBytes(part("name=\"file\"; filename=\"p.png\"", ""));
    ImageIO.write(noise(seed), "png", form);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return console
        .upload(
            "/items",
            "multipart/form-data; boundary=" + BOUNDARY,
            form.toByteArray(),
            Console.Item.class)
        .id();
  }

  private static byte[] part(String disposition, String value) {
    String end = value.isEmpty() ? "" : value + "\r\n";
    String text =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + end;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static BufferedImage noise(long seed) {
    Random random = new Random(seed);
    BufferedImage picture = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
    IntStream.range(0, 960 * 720)
        .forEach(i -> picture.setRGB(i % 960, i / 960, random.nextInt(0x1000000)));
    return picture;
  }

  @Override
  public void close() {
    console.close();
    display.close();
    server.close();
  }
}
