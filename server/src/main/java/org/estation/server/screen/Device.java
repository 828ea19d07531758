package org.estation.server.screen;

import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.VerifyingKey;

/** A player that is known and stands for a screen. */
public record Device(VerifyingKey key, ScreenId screen) {}
