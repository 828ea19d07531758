package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.player.disk.Disk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** Keeps the assignments of the stocks with their proofs, which are tried again at each start. */
final class StocksFile {
  private final Disk disk;
  private final Path file;
  private final Faults faults;

  StocksFile(Disk disk, Path file, Faults faults) {
    this.disk = disk;
    this.file = file;
    this.faults = faults;
  }

  private record Kept(
      @Nullable Signed current, @Nullable Signed pending, @Nullable Signed previous) {}

  /** What was kept and still proves itself for this server and screen. */
  Stocks read(VerifyingKey root, ScreenId screen) throws IOException {
    if (!Files.exists(file)) {
      return Stocks.NONE;
    }
    try {
      Kept kept = Json.read(Files.readAllBytes(file), Kept.class);
      return new Stocks(
          proved(kept.current(), root, screen),
          proved(kept.pending(), root, screen),
          proved(kept.previous(), root, screen));
    } catch (BadJson e) {
      faults.add(FaultCode.DISK_FAILED, "assignments");
      return Stocks.NONE;
    }
  }

  /** Keeps these. */
  void write(Stocks stocks) throws IOException {
    Kept kept =
        new Kept(signed(stocks.current()), signed(stocks.pending()), signed(stocks.previous()));
    disk.replace(file, Json.bytes(kept));
  }

  private @Nullable Stock proved(@Nullable Signed signed, VerifyingKey root, ScreenId screen) {
    if (signed == null) {
      return null;
    }
    try {
      Assignment assignment = signed.verified(root);
      boolean ours = assignment.screen().equals(screen);
      return ours ? new Stock(signed, assignment, null, Stock.State.FETCHING) : null;
    } catch (BadSignature | BadJson e) {
      faults.add(FaultCode.BAD_SIGNATURE, "assignment on disk");
      return null;
    }
  }

  private static @Nullable Signed signed(@Nullable Stock stock) {
    return stock == null ? null : stock.signed();
  }
}
