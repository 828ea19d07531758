package org.estation.server.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.estation.shared.id.WishId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Wishes on every kind of database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
final class WishStoreIT {
  private static final ScreenId SCREEN = new ScreenId(id(1));
  private static final Wish PICTURE = Wish.of(new WishId(id(2)), Wish.Kind.SCREENSHOT);
  private static final Wish RESTART = Wish.of(new WishId(id(3)), Wish.Kind.RESTART);
  private static final Wish DEBUG =
      new Wish(new WishId(id(4)), Wish.Kind.LOG_LEVEL, Wish.Level.DEBUG);

  private final DatabaseKind kind;
  @TempDir private Path folder;
  private Database database;
  private WishStore wishes;

  WishStoreIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = kind.open(folder, "library");
    database.writing(handle ->
        handle.execute(
            "INSERT INTO unit (id, parent, position, level, name_zh, name_en)"
                + " VALUES ('unit', NULL, 1, 'DISTRICT', '区', 'District')"));
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
    wishes = new WishStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void wishes_come_back_as_they_were_wished_oldest_first() {
    List.of(DEBUG, PICTURE, RESTART).forEach(wish -> wishes.add(SCREEN, wish));
    assertEquals(List.of(PICTURE, RESTART, DEBUG), wishes.open(SCREEN));
    assertEquals(List.of(), wishes.open(new ScreenId(id(9))));
  }

  @Test
  void a_wish_takes_the_place_of_an_open_one_of_its_kind() {
    List.of(DEBUG, PICTURE).forEach(wish -> wishes.add(SCREEN, wish));
    Wish error = new Wish(new WishId(id(5)), Wish.Kind.LOG_LEVEL, Wish.Level.ERROR);
    wishes.add(SCREEN, error);
    assertEquals(List.of(PICTURE, error), wishes.open(SCREEN));
  }

  @Test
  void what_is_done_is_done_once_and_is_open_no_more() {
    List.of(DEBUG, PICTURE).forEach(wish -> wishes.add(SCREEN, wish));
    assertTrue(wishes.done(SCREEN, List.of(DEBUG.id()), 1));
    assertFalse(wishes.done(SCREEN, List.of(DEBUG.id()), 2));
    assertFalse(wishes.done(SCREEN, List.of(), 2));
    assertFalse(wishes.done(new ScreenId(id(9)), List.of(PICTURE.id()), 2));
    assertEquals(List.of(PICTURE), wishes.open(SCREEN));
  }

  private static String id(int number) {
    return new UUID(0x7000L + ((long) number << 16), 0x8000000000000000L).toString();
  }
}
