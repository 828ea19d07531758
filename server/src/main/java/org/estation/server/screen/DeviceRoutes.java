package org.estation.server.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Base64;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.trust.JwsType;
import org.jspecify.annotations.Nullable;

/** What players call to be known: time, keys, enrolment and health. */
public final class DeviceRoutes implements Routes {
  private final Devices devices;
  private final ServerKeys keys;
  private final Reports reports;
  private final InstantSource clock;

  /** Where health reports go. */
  public record Reports(HealthStore store, WishStore wishes, Changes changes) {}

  /** Routes for these players. */
  public DeviceRoutes(Devices devices, ServerKeys keys, Reports reports, InstantSource clock) {
    this.devices = devices;
    this.keys = keys;
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    DeviceGuard guard = new DeviceGuard(devices);
    routes.post("/device/v1/time", this::time);
    routes.get("/device/v1/keys", context -> Exchange.answerSigned(context, keys.keyList()));
    routes.post(
        "/device/v1/enrolments",
        context ->
            Exchange.answer(context, devices.enrol(Exchange.body(context, Enrolment.class))));
    routes.post(
        "/device/v1/health",
        context -> health(guard.device(context.header("Authorization")), context));
  }

  private void time(Context context) {
    TimeQuestion question = Exchange.body(context, TimeQuestion.class);
    TimeQuestion.Answer answer = new TimeQuestion.Answer(question.nonce(), clock.millis());
    Exchange.answerSigned(context, keys.sign(JwsType.TIME, answer));
  }

  private void health(Device device, Context context) {
    Health report = Exchange.body(context, Health.class);
    long now = clock.millis();
    reports.store().put(device.screen(), report.withoutScreenshot(), picture(report), now);
    if (reports.wishes().done(device.screen(), report.done(), now)) {
      reports.changes().note(device.screen());
    }
    reports.changes().held(device.screen(), report.assignment());
    context.status(204);
  }

  private static byte @Nullable [] picture(Health report) {
    String screenshot = report.screenshot();
    if (screenshot == null) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(screenshot);
      if (bytes.length < 3 || (bytes[0] & 0xff) != 0xff || (bytes[1] & 0xff) != 0xd8) {
        throw new Refusal(422, "SCREENSHOT_NOT_JPEG");
      }
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "SCREENSHOT_NOT_JPEG");
    }
  }
}
