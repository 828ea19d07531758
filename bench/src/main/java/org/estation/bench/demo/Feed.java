package org.estation.bench.demo;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.estation.seeds.draw.Site;
import org.jspecify.annotations.Nullable;

/**
 * The feed the demonstration harvests: the starter content, drawn here and served on this machine,
 * or another one.
 */
final class Feed implements AutoCloseable {
  private final URI address;
  private final boolean changed;
  private final @Nullable HttpServer site;

  private Feed(URI address, boolean changed, @Nullable HttpServer site) {
    this.address = address;
    this.changed = changed;
    this.site = site;
  }

  /** A feed elsewhere. */
  static Feed elsewhere(URI address) {
    return new Feed(address, false, null);
  }

  /**
   * The starter content. Its port stays the same from run to run, because it is a part of the
   * source's address.
   *
   * @param folder where the site and its port are kept
   * @param progress takes a line for each item that is drawn the first time
   */
  static Feed starter(Path folder, PrintStream progress)
      throws IOException, InterruptedException, DemoFailure {
    Path content = folder.resolve("site");
    Path feed = content.resolve("feed.xml");
    byte[] before = Files.exists(feed) ? Files.readAllBytes(feed) : new byte[0];
    draw(content, before.length == 0 ? progress : new PrintStream(OutputStream.nullOutputStream()));
    boolean changed = !Arrays.equals(before, Files.readAllBytes(feed));
    HttpServer site = serve(content, folder.resolve("site.port"));
    int port = site.getAddress().getPort();
    return new Feed(URI.create("http://127.0.0.1:" + port + "/feed.xml"), changed, site);
  }

  private static void draw(Path content, PrintStream progress)
      throws IOException, InterruptedException, DemoFailure {
    try {
      new Site(content, progress).make();
    } catch (IllegalStateException e) {
      throw DemoFailure.of("site.failed", String.valueOf(e.getMessage()));
    }
  }

  private static HttpServer serve(Path content, Path portFile) throws IOException, DemoFailure {
    int port = Files.exists(portFile) ? Integer.parseInt(Files.readString(portFile).strip()) : 0;
    try {
      HttpServer site =
          SimpleFileServer.createFileServer(
              new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port),
              content.toAbsolutePath(),
              SimpleFileServer.OutputLevel.NONE);
      site.start();
      Files.writeString(portFile, String.valueOf(site.getAddress().getPort()));
      return site;
    } catch (BindException e) {
      throw DemoFailure.of("site.port", port);
    }
  }

  /** Where it is. */
  URI address() {
    return address;
  }

  /** Whether it differs from what was there in the last run. */
  boolean changed() {
    return changed;
  }

  /** Host and port, as the server's setting {@code harvest.allow} takes them. */
  String hostAndPort() {
    int standard = "https".equals(address.getScheme()) ? 443 : 80;
    return address.getHost() + ":" + (address.getPort() < 0 ? standard : address.getPort());
  }

  @Override
  public void close() {
    if (site != null) {
      site.stop(0);
    }
  }
}
