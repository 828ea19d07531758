package org.estation.server.harvest.fetch;

import java.net.InetAddress;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that connect to given addresses only, whatever name they are asked for. */
final class PinnedClient {
  private static final int MOST_ADDRESSES = 3;
  private static final Timeout CONNECT = Timeout.ofSeconds(10);
  private static final Timeout SILENCE = Timeout.ofSeconds(30);
  private static final Http1Config SMALL_HEADERS =
      Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100).build();

  private final String agent;
  private final Lookup<TlsSocketStrategy> tls =
      RegistryBuilder.<TlsSocketStrategy>create()
          .register("https", DefaultClientTlsStrategy.createDefault())
          .build();

  PinnedClient(String agent) {
    this.agent = agent;
  }

  CloseableHttpClient to(List<InetAddress> addresses) {
    BasicHttpClientConnectionManager connections =
        BasicHttpClientConnectionManager.create(
            null,
            new Pinned(addresses),
            tls,
            ManagedHttpClientConnectionFactory.builder().http1Config(SMALL_HEADERS).build());
    connections.setConnectionConfig(
        ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(SILENCE).build());
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setUserAgent(agent)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(SILENCE)
                .setProtocolUpgradeEnabled(false)
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private record Pinned(List<InetAddress> addresses) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) {
      return addresses.stream().limit(MOST_ADDRESSES).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
