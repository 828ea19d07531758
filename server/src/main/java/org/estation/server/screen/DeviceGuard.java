package org.estation.server.screen;

import io.javalin.http.Context;
import org.estation.server.platform.http.Refusal;

/** Finds out which player calls. */
public final class DeviceGuard {
  private static final String SCHEME = "Bearer ";

  private final Devices devices;

  /** A guard that knows these players. */
  public DeviceGuard(Devices devices) {
    this.devices = devices;
  }

  /** The player that makes this call; refused where it does not prove it. */
  public Device device(Context context) {
    String header = context.header("Authorization");
    if (header == null || !header.startsWith(SCHEME)) {
      throw new Refusal(401, "BAD_TOKEN", "no bearer token");
    }
    return devices.authenticate(header.substring(SCHEME.length()));
  }
}
