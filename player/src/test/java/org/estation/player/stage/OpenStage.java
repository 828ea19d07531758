package org.estation.player.stage;

import java.util.Objects;
import org.estation.player.playback.Cue;
import org.estation.player.playback.View;
import org.estation.player.text.CannotGoOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A stage of 1280 × 720 that is opened before each test and closed after it. */
final class OpenStage implements BeforeEachCallback, AfterEachCallback {
  private @Nullable FxStage stage;

  @Override
  public void beforeEach(ExtensionContext context) throws CannotGoOn {
    stage = FxStage.launch(new StageSettings(1280, 720, false, 0));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stage().close();
  }

  FxStage stage() {
    return Objects.requireNonNull(stage);
  }

  /** What is shown, once it is seen. */
  View seen(Cue cue) throws InterruptedException {
    return new Audience().seen(stage(), cue);
  }

  /** Why it cannot be shown. */
  String refused(Cue cue) throws InterruptedException {
    Audience audience = new Audience();
    stage().prepare(cue, audience);
    return audience.next();
  }
}
