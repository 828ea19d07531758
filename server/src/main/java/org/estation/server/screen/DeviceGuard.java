package org.estation.server.screen;

import org.estation.server.platform.http.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds out which player calls. */
public final class DeviceGuard {
  private static final String SCHEME = "Bearer ";

  private final Devices devices;

  /** A guard that knows these players. */
  public DeviceGuard(Devices devices) {
    this.devices = devices;
  }

  /**
   * The player that makes a call; refused where it does not prove it.
   *
   * @param header the call's {@code Authorization} header
   */
  public Device device(@Nullable String header) {
    if (header == null || !header.startsWith(SCHEME)) {
      throw new Refusal(401, "BAD_TOKEN", "no bearer token");
    }
    return devices.authenticate(header.substring(SCHEME.length()));
  }
}
