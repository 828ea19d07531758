package org.estation.server.harvest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.estation.server.media.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what a source names. The addresses come from strangers, so each one, and each that a
 * redirect leads to, is checked before it is called: http or https only, and a host whose every
 * address is public, unless the installation allows this host and port by name. The connection then
 * goes to the very addresses that were checked. Bytes, time and the number of redirects are
 * bounded; a watch ends a call that is over its bounds at any moment, in the headers as well as in
 * the body. No cookies, no log-ins, no compressed bodies, no proxy.
 */
public final class SourceClient implements AutoCloseable {
  /** The most redirects that are followed. */
  public static final int MOST_REDIRECTS = 5;

  private static final Duration LOOK = Duration.ofMillis(100);

  private final PinnedClient connections;
  private final Staging staging;
  private final Set<String> allowed;
  private final Target.Names names;
  private final ScheduledExecutorService watch;
  private final Set<HttpGet> running = ConcurrentHashMap.newKeySet();

  /**
   * A client.
   *
   * @param agent how it names itself, such as {@code estation}
   * @param allowed hosts with ports, {@code host:port}, whose addresses may be private
   */
  public SourceClient(Staging staging, String agent, Collection<String> allowed) {
    this(staging, agent, allowed, InetAddress::getAllByName);
  }

  SourceClient(Staging staging, String agent, Collection<String> allowed, Target.Names names) {
    this.connections = new PinnedClient(agent);
    this.staging = staging;
    this.allowed =
        allowed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.names = names;
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watch").factory());
  }

  /**
   * Fetches an address, following redirects.
   *
   * @throws CancellationException when the client was closed meanwhile
   */
  public Fetch get(URI address, Budget budget) {
    Progress progress = new Progress(System.nanoTime(), budget.time());
    URI next = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      switch (step(Target.check(next, allowed, names), budget, progress)) {
        case Step.Arrived arrived -> {
          return arrived.fetch();
        }
        case Step.Redirected redirected -> next = redirected.address();
      }
    }
    return refused(FetchRefusal.TOO_MANY_REDIRECTS, address, MOST_REDIRECTS);
  }

  private sealed interface Step {
    record Arrived(Fetch fetch) implements Step {}

    record Redirected(URI address) implements Step {}
  }

  private Step step(Target target, Budget budget, Progress progress) {
    return switch (target) {
      case Target.Closed closed -> new Step.Arrived(new Fetch.Refused(closed.why()));
      case Target.Open open -> call(open, budget, progress);
    };
  }

  private Step call(Target.Open target, Budget budget, Progress progress) {
    HttpGet request = new HttpGet(target.address());
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    CloseableHttpClient client = connections.to(target.pinned());
    try (Looking looking = new Looking(request, progress)) {
      return answer(target.address(), looking.open(client), budget, progress);
    } catch (IOException | RejectedExecutionException e) {
      return new Step.Arrived(broken(target.address(), e, budget, progress));
    } finally {
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private Step answer(URI address, ClassicHttpResponse response, Budget budget, Progress progress)
      throws IOException {
    int status = response.getCode();
    Optional<URI> elsewhere = status / 100 == 3 ? redirect(address, response) : Optional.empty();
    if (elsewhere.isPresent()) {
      return new Step.Redirected(elsewhere.get());
    }
    HttpEntity body = response.getEntity();
    if (status != 200 || body == null) {
      return new Step.Arrived(refused(FetchRefusal.HTTP_STATUS, address, status));
    }
    Staging.Body incoming = new Staging.Body(address, body.getContent(), body.getContentLength());
    return new Step.Arrived(staging.receive(incoming, budget, progress));
  }

  private static Optional<URI> redirect(URI address, ClassicHttpResponse response) {
    Header location = response.getFirstHeader(HttpHeaders.LOCATION);
    return location == null ? Optional.empty() : WebAddress.resolve(address, location.getValue());
  }

  private Fetch broken(URI address, Exception cause, Budget budget, Progress progress) {
    if (watch.isShutdown()) {
      throw new CancellationException("the client was closed");
    }
    if (progress.late()) {
      return refused(budget.tooSlow(), address, budget.time().toSeconds());
    }
    return refused(FetchRefusal.CONNECTION_FAILED, address, reason(cause.getMessage(), cause));
  }

  private static String reason(@Nullable String message, Exception cause) {
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  /** Looks again and again whether a call is over its bounds, and ends it then or when closed. */
  private final class Looking implements AutoCloseable {
    private final HttpGet request;
    private final Future<?> looks;

    Looking(HttpGet request, Progress progress) {
      this.request = request;
      running.add(request);
      this.looks =
          watch.scheduleAtFixedRate(
              () -> look(progress), 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(Progress progress) {
      if (progress.late(System.nanoTime())) {
        request.cancel();
      }
    }

    ClassicHttpResponse open(CloseableHttpClient client) throws IOException {
      return client.executeOpen(host(request), request, null);
    }

    @Override
    public void close() {
      looks.cancel(false);
      running.remove(request);
      request.cancel();
    }
  }

  private static HttpHost host(HttpGet request) {
    return new HttpHost(request.getScheme(), request.getAuthority());
  }

  private static Fetch refused(FetchRefusal code, Object... details) {
    return new Fetch.Refused(Refusal.of(code, details));
  }

  /** Ends all calls at once. */
  @Override
  public void close() {
    watch.shutdownNow();
    running.forEach(HttpGet::cancel);
  }
}
