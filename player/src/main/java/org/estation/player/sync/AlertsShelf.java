package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.player.cache.Wanted;
import org.estation.player.disk.Disk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem.Media;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * The alerts document that is held. It is kept on disk with the key list it was accepted by, so
 * that it counts again after a restart without network, proved down from the root key. One thread
 * changes it, any may ask.
 */
final class AlertsShelf {
  private static final String SUBJECT = "alerts on disk";

  private final Disk disk;
  private final Path file;
  private final Faults faults;
  private volatile @Nullable Document held;

  AlertsShelf(Disk disk, Path file, Faults faults) {
    this.disk = disk;
    this.file = file;
    this.faults = faults;
  }

  /**
   * How a document came.
   *
   * @param alerts the document's JWS
   * @param keys the key list's JWS
   * @param tag the entity tag it came with
   */
  record Proof(String alerts, String keys, String tag) {}

  private record Document(Alerts alerts, Proof proof) {}

  /** Takes up what was kept and still proves itself for this server. */
  void load(VerifyingKey root) throws IOException {
    held = Files.exists(file) ? proved(Files.readAllBytes(file), root) : null;
  }

  /** Holds nothing, because the player stands for no screen. */
  void forget() {
    held = null;
  }

  /** Takes a verified document, which counts at once. */
  void accept(Alerts alerts, Proof proof) throws IOException {
    held = new Document(alerts, proof);
    disk.replace(file, Json.bytes(proof));
  }

  /** The document. */
  Optional<Alerts> alerts() {
    return Optional.ofNullable(held).map(Document::alerts);
  }

  /** How it came. */
  Optional<Proof> proof() {
    return Optional.ofNullable(held).map(Document::proof);
  }

  /** Its version, 0 for none. */
  long version() {
    return alerts().map(Alerts::version).orElse(0L);
  }

  /**
   * The files of alerts that concern a screen and are not over, and then the emergency reserve.
   *
   * @param path the screen's units
   * @param now milliseconds since 1970 UTC
   */
  List<Wanted> wanted(List<UnitId> path, long now) {
    List<Media> media = new ArrayList<>();
    alerts()
        .ifPresent(document -> {
          document.alerts().stream()
              .filter(alert -> now < alert.until() && !Collections.disjoint(alert.units(), path))
              .map(Alert::media)
              .forEach(media::addAll);
          media.addAll(document.reserve());
        });
    return media.stream().map(medium -> new Wanted(medium.hash(), medium.size())).toList();
  }

  /** Every file the document names. */
  Set<Sha256> names() {
    List<Media> media = new ArrayList<>();
    alerts()
        .ifPresent(document -> {
          document.alerts().forEach(alert -> media.addAll(alert.media()));
          media.addAll(document.reserve());
        });
    return media.stream().map(Media::hash).collect(Collectors.toSet());
  }

  private @Nullable Document proved(byte[] bytes, VerifyingKey root) {
    try {
      Proof proof = Json.read(bytes, Proof.class);
      AlertsAcceptance judged =
          AlertsAcceptance.of(
              proof.alerts(), KeyRing.read(proof.keys(), root).byThumbprint(), /* version= */ 0);
      return switch (judged) {
        case AlertsAcceptance.Accepted accepted -> new Document(accepted.alerts(), proof);
        case AlertsAcceptance.Refused refused -> unproved(refused.why());
      };
    } catch (BadSignature e) {
      return unproved(FaultCode.BAD_SIGNATURE);
    } catch (BadJson e) {
      return unproved(FaultCode.DISK_FAILED);
    }
  }

  private @Nullable Document unproved(FaultCode why) {
    faults.add(why, SUBJECT);
    return null;
  }
}
