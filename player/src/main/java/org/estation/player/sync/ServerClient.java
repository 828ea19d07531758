package org.estation.player.sync;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The server as the player deals with it.
 *
 * @param http the connections
 * @param tokens what calls are signed with
 * @param keys the server's online keys
 * @param client the calls
 * @param events its hints
 * @param joining who the player is to it
 */
record ServerClient(
    HttpClient http,
    Tokens tokens,
    KeyRing keys,
    DeviceClient client,
    EventsClient events,
    Joining joining) {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** The server at this site. */
  static ServerClient of(Site site, Holds holds, Front front) {
    Path data = site.data();
    OwnIdentity self =
        new OwnIdentity(new IdentityFile(site.disk(), IdentityFile.in(data)), holds.identity());
    KeyRing keys = new KeyRing(site.disk(), data.resolve("keys.jws"));
    Tokens tokens = new Tokens(self::get, holds.clock()::now);
    HttpClient http = http(site, keys);
    CallsClient calls = new CallsClient(site.server(), tokens);
    DeviceClient client = new DeviceClient(http, calls);
    Joining joining =
        new Joining(
            self,
            new Joining.Server(client, keys),
            new Joining.Surroundings(front, holds.books().faults()));
    return new ServerClient(http, tokens, keys, client, new EventsClient(http, calls), joining);
  }

  /** Ends all calls. */
  void close() {
    http.shutdownNow();
  }

  private static HttpClient http(Site site, KeyRing keys) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT)
        .sslContext(
            PinnedTrust.context(
                site.server().getHost(),
                () -> new PinnedTrust.State(!keys.signed().isEmpty(), keys.pins())))
        .build();
  }
}
