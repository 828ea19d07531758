package org.estation.server.emergency.withdrawal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.emergency.document.DocumentStore;
import org.estation.server.emergency.document.Parts;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.time.Ids;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.Screen;
import org.estation.server.screen.ScreenStore;
import org.estation.server.screen.ServerKeys;
import org.estation.server.screen.Traits;
import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When the document ends to name what is withdrawn, on every kind of database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
final class ForgettingIT implements Whereabouts.Programs {
  private static final long START = 1_795_305_600_000L;
  private static final long TEN_MINUTES = 600_000;
  private static final ScreenId SCREEN = new ScreenId(id(1));
  private static final ItemId ITEM = new ItemId(id(2));
  private static final SourceId SOURCE = new SourceId(id(3));
  private static final Sha256 WITH_IT = Sha256.of("with".getBytes(StandardCharsets.UTF_8));
  private static final Sha256 WITHOUT = Sha256.of("without".getBytes(StandardCharsets.UTF_8));

  private final DatabaseKind kind;
  private final Map<Sha256, Program> known = new HashMap<>();
  private final InstantSource clock = () -> Instant.ofEpochMilli(now());
  @TempDir private Path folder;
  private Database database;
  private WithdrawalStore store;
  private Withdrawals withdrawals;
  private long now = START;
  private Set<Sha256> kept = Set.of();

  ForgettingIT(DatabaseKind kind) {
    this.kind = kind;
  }

  private long now() {
    return now;
  }

  @BeforeEach
  void open() throws Exception {
    database = kind.open(folder, "library");
    store = new WithdrawalStore(database);
    AlertDocument document =
        new AlertDocument(
            instant -> new Parts(List.of(), List.of(), store.named(), List.of()),
            new DocumentStore(database),
            new AlertDocument.Outlet(ServerKeys.in(folder.resolve("keys"), List.of(), 1), () -> {}),
            clock);
    withdrawals =
        new Withdrawals(
            store,
            document,
            new Whereabouts(new HealthStore(database), this),
            new Withdrawals.Means(new Changes(), clock, new Ids(clock)));
    known.put(WITH_IT, program(SOURCE));
    known.put(WITHOUT, program(new SourceId(id(9))));
    addScreen();
    withdrawals.withdraw(new Subject.OfSource(SOURCE), "来源", "有误", "admin");
  }

  private void addScreen() {
    database.writing(handle -> {
      handle.execute(
          "INSERT INTO unit (id, parent, position, level, name_zh, name_en)"
              + " VALUES ('unit', NULL, 1, 'DISTRICT', '区', 'District')");
    });
    new ScreenStore(database)
        .add(
            new Screen(
                SCREEN,
                "大厅",
                new UnitId("unit"),
                "WALL",
                1920,
                1080,
                "Asia/Shanghai",
                Traits.USUAL));
    database.writing(handle ->
        handle.execute(
            "INSERT INTO device (thumbprint, device_key, nonce, pairing_code, hardware, screen,"
                + " frozen, first_seen, last_seen) VALUES ('t', 'k', 'n', 'c', '{}', ?, 0, 0, 0)",
            IdBytes.of(SCREEN.value())));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Map<ScreenId, Set<Sha256>> kept() {
    return Map.of(SCREEN, kept);
  }

  @Override
  public Optional<Program> find(Sha256 hash) {
    return Optional.ofNullable(known.get(hash));
  }

  @Test
  void what_no_screen_can_hold_is_named_for_ten_minutes_only() {
    now = START + TEN_MINUTES - 1;
    withdrawals.forget();
    assertEquals(List.of(SOURCE), store.named().sources());
    now = START + TEN_MINUTES;
    withdrawals.forget();
    assertEquals(List.of(), store.named().sources());
    assertEquals(1, store.page(Optional.empty(), 2).size(), "it stays withdrawn");
  }

  @Test
  void what_a_screen_may_keep_stays_named_however_long_it_is_silent() {
    kept = Set.of(WITHOUT, WITH_IT);
    assertNamed(true);
    kept = Set.of(WITHOUT);
    assertNamed(false);
  }

  @Test
  void what_is_in_force_or_fetched_stays_named() {
    report(WITH_IT, null);
    assertNamed(true);
    report(WITHOUT, WITH_IT);
    assertNamed(true);
    report(WITHOUT, WITHOUT);
    assertNamed(false);
  }

  @Test
  void a_program_that_nobody_knows_may_name_everything() {
    kept = Set.of(Sha256.of("unknown".getBytes(StandardCharsets.UTF_8)));
    assertNamed(true);
  }

  @Test
  void a_screen_whose_player_is_released_holds_nothing() {
    kept = Set.of(WITH_IT);
    database.writing(handle -> handle.execute("UPDATE device SET screen = NULL"));
    assertNamed(false);
  }

  private void assertNamed(boolean named) {
    now += 365L * 86_400_000;
    withdrawals.forget();
    assertEquals(named ? List.of(SOURCE) : List.of(), store.named().sources());
  }

  private void report(Sha256 program, @Nullable Sha256 pending) {
    Health report =
        new Health(
            now,
            "0",
            1,
            1,
            1,
            0,
            program,
            pending,
            null,
            null,
            new Health.Clock(0, 5, true),
            new Health.Disk(1, 1),
            null,
            null,
            List.of(),
            List.of(),
            null);
    new HealthStore(database).put(SCREEN, report, null, now);
  }

  private static Program program(SourceId source) {
    ProgramItem item =
        new ProgramItem(
            ITEM,
            source,
            ItemKind.IMAGE,
            "图",
            "",
            null,
            5_000,
            null,
            null,
            null,
            List.of(new ProgramItem.Media(WITH_IT, 1, "image/png")));
    return new Program(
        1,
        new Horizon(20_000, 20_100),
        new ZoneOffsets("Asia/Shanghai", 28_800, List.of()),
        List.of(Region.main()),
        List.of(),
        List.of(),
        List.of(),
        List.of(item),
        List.of());
  }

  private static String id(int number) {
    return new UUID(0x7000L + ((long) number << 16), 0x8000000000000000L).toString();
  }
}
