package org.estation.player.sync;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Listens once to the server's hints (HTML, 9.2 server-sent events). */
final class EventsClient {
  private static final int OK = 200;
  private static final String EVENT = "event:";

  private final HttpClient http;
  private final CallsClient calls;

  EventsClient(HttpClient http, CallsClient calls) {
    this.http = http;
    this.calls = calls;
  }

  /** What is heard; called on other threads. */
  interface Hearing {
    /** The server has begun to speak. */
    void begun();

    /** It hints at something. */
    void hint(String event);
  }

  /**
   * Listens until the server ends or says nothing for too long.
   *
   * @param silence the longest the server may say nothing, milliseconds
   * @return seconds after which the server wants to be called again, or 0 where it names none
   */
  long listen(Hearing hearing, long silence) throws IOException, InterruptedException {
    HttpRequest request = calls.lasting("events").GET().build();
    Lines lines = new Lines(hearing);
    CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, body(lines));
    try {
      return ended(answer, lines, silence);
    } finally {
      answer.cancel(true);
      lines.cancel();
    }
  }

  private static BodyHandler<Void> body(Lines lines) {
    return info ->
        info.statusCode() == OK
            ? BodySubscribers.fromLineSubscriber(lines)
            : BodySubscribers.discarding();
  }

  private static long ended(CompletableFuture<HttpResponse<Void>> answer, Lines lines, long silence)
      throws IOException, InterruptedException {
    long heard;
    do {
      heard = lines.heard();
      try {
        HttpResponse<Void> response = answer.get(silence, TimeUnit.MILLISECONDS);
        return response.headers().firstValueAsLong("Retry-After").orElse(0);
      } catch (TimeoutException e) {
        // The next turn asks whether anything was heard meanwhile.
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    } while (lines.heard() > heard);
    throw new IOException("the server says nothing any more");
  }

  /** The lines of an answer, one at a time. */
  private static final class Lines implements Flow.Subscriber<String> {
    private final Hearing hearing;
    private volatile long heard;
    private volatile boolean cancelled;
    private Flow.Subscription subscription = NOBODY;

    private static final Flow.Subscription NOBODY =
        new Flow.Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {}
        };

    Lines(Hearing hearing) {
      this.hearing = hearing;
    }

    /** How many lines were heard. */
    long heard() {
      return heard;
    }

    synchronized void cancel() {
      cancelled = true;
      subscription.cancel();
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription begun) {
      subscription = begun;
      if (cancelled) {
        begun.cancel();
      } else {
        hearing.begun();
        begun.request(1);
      }
    }

    @Override
    public synchronized void onNext(String line) {
      heard++;
      if (line.startsWith(EVENT)) {
        hearing.hint(line.substring(EVENT.length()).strip());
      }
      subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }
}
