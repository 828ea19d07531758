package org.estation.bench.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.bench.demo.Part.Announcement;
import org.jspecify.annotations.Nullable;

/** The server as a process, and the commands an administrator gives it on its own machine. */
public final class ServerPart implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final Workplace workplace;
  private final Map<String, String> settings;
  private final Part part;
  private final URI address;
  private final @Nullable String firstLink;

  private ServerPart(Workplace workplace, Map<String, String> settings, Part part, Greeting said) {
    this.workplace = workplace;
    this.settings = Map.copyOf(settings);
    this.part = part;
    this.address = said.address();
    this.firstLink = said.link();
  }

  /** What a server says when it has started. */
  private record Greeting(URI address, @Nullable String link) {}

  /**
   * Starts the server and waits until it listens.
   *
   * @param settings {@code ESTATION_*} variables that count instead of all others
   */
  public static ServerPart start(Workplace workplace, Map<String, String> settings)
      throws IOException, InterruptedException, DemoFailure {
    Part part = workplace.start("server", arguments(workplace), settings);
    try {
      return new ServerPart(workplace, settings, part, greeting(part));
    } catch (InterruptedException | DemoFailure e) {
      part.close();
      throw e;
    }
  }

  private static Greeting greeting(Part part) throws InterruptedException, DemoFailure {
    String link = null;
    Optional<Announcement> next = part.next(LONGEST_START);
    while (next.isPresent()) {
      if (next.get().key().equals("first-link")) {
        link = next.get().value();
      }
      if (next.get().key().equals("listening")) {
        return new Greeting(URI.create(next.get().value()), link);
      }
      next = part.next(LONGEST_START);
    }
    throw failure(part);
  }

  private static DemoFailure failure(Part part) {
    return DemoFailure.said(part.complaint(Words.of("server.failed")));
  }

  /** Why it has ended. */
  DemoFailure failure() {
    return failure(part);
  }

  /** Scheme, host and port. */
  public URI address() {
    return address;
  }

  /** The link that its start printed, while nobody has set the administrator's password. */
  public Optional<String> administratorLink() {
    return Optional.ofNullable(firstLink);
  }

  /** The process. */
  public Part part() {
    return part;
  }

  /** A console logged in with an account of this name, which is added where it is missing. */
  public ConsoleClient logIn(String name) throws IOException, InterruptedException, DemoFailure {
    String link = oneTimeLink(name);
    String token = link.substring(link.lastIndexOf('/') + 1);
    ConsoleClient console = new ConsoleClient(address);
    byte[] password = new byte[24];
    new SecureRandom().nextBytes(password);
    console.useLink(token, HexFormat.of().formatHex(password));
    return console;
  }

  /** A one-time link for an account of this name, which is added where it is missing. */
  public String oneTimeLink(String name) throws IOException, InterruptedException, DemoFailure {
    Optional<String> link = command("add-account", name);
    if (link.isEmpty()) {
      link = command("reset-password", name);
    }
    return link.orElseThrow(() -> DemoFailure.of("server.account", name));
  }

  private Optional<String> command(String command, String name)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(arguments(workplace));
    arguments.add(name);
    ProcessBuilder builder =
        new ProcessBuilder(workplace.java("server", arguments))
            .redirectError(workplace.log(command).toFile());
    builder.environment().keySet().removeIf(variable -> variable.startsWith("ESTATION_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().filter(line -> line.contains("/link/")).findFirst();
  }

  private static List<String> arguments(Workplace workplace) {
    return List.of("--data", workplace.server().toString());
  }

  @Override
  public void close() {
    part.close();
  }
}
