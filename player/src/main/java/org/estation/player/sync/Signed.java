package org.estation.player.sync;

import org.estation.shared.assignment.Assignment;
import org.estation.shared.json.BadJson;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.VerifyingKey;

/**
 * An assignment with its proof: it is kept with the key list it was accepted by, so that it can be
 * verified again after a restart even when the server's keys have changed since.
 *
 * @param assignment the JWS
 * @param keys the key list's JWS
 * @param tag the entity tag it came with
 */
record Signed(String assignment, String keys, String tag) {
  /** The assignment, proved down from the root key. */
  Assignment verified(VerifyingKey root) throws BadSignature, BadJson {
    return Acceptance.read(assignment, KeyRing.read(keys, root).byThumbprint());
  }
}
