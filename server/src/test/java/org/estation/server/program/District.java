package org.estation.server.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.server.harvest.Harvested;
import org.estation.server.library.Library;
import org.estation.server.organisation.Organisation;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.time.Ids;
import org.estation.server.playlist.Playlists;
import org.estation.server.program.preview.Preview;
import org.estation.server.schedule.Schedule;
import org.estation.server.screen.Screen;
import org.estation.server.screen.ScreenStore;
import org.estation.server.screen.Traits;
import org.estation.server.screen.WishStore;
import org.estation.shared.assignment.Polling;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Layer;
import org.estation.shared.program.ProgramItem.Media;

/** A district with screens, items and playlists, for tests of publishing; it is 10:05 there. */
final class District implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final long NOW = Instant.parse("2026-11-23T10:05:00+08:00").toEpochMilli();
  static final int DAYS = 7;

  private static final Polling POLLING = new Polling(10_000, 10_000, 10_000, 10_000);
  private static final UnitId UNIT = new UnitId("unit");
  private static final String ZONE = "Asia/Shanghai";

  final Changes changes = new Changes();
  final Database database;
  final BlobStore blobs;
  final PublicationStore store;
  final Programs programs;
  final Count count = new Count();
  private final Fleet fleet;
  final Publications publications;
  final Previews previews;
  private final InstantSource clock = InstantSource.fixed(Instant.ofEpochMilli(NOW));
  private final Ids ids = new Ids(clock);
  private final ScreenStore screens;
  private final Library library;
  private final Playlists playlists;

  District(DatabaseKind kind, Path folder) {
    database = kind.open(folder, "library");
    database.writing(handle ->
        handle.execute(
            "INSERT INTO unit (id, parent, position, level, name_zh, name_en)"
                + " VALUES ('unit', NULL, 1, 'DISTRICT', '区', 'District')"));
    blobs = blobs(folder);
    screens = new ScreenStore(database);
    library = new Library(database, clock, ids);
    store = new PublicationStore(database);
    playlists = new Playlists(database, library, ids);
    Schedule schedule = new Schedule(database, changes);
    programs = new Programs(new PublishedRules(library, playlists, schedule, clock), blobs);
    Organisation organisation = new Organisation(database);
    Addressing.Tables who = new Addressing.Tables(screens, organisation);
    fleet = new Fleet(who, new WishStore(database), store, programs);
    changes.listen(count);
    Audience audience = new Audience(store, who::everybody);
    previews = new Previews(audience, programs, clock);
    Bookings bookings =
        new Bookings(
            store, audience, programs, new Bookings.Context(playlists, changes, clock, ids));
    publications = new Publications(store, playlists, bookings, screen -> true);
  }

  /** Counts what is noted. */
  static final class Count implements Changes.Listener {
    private int changes;

    @Override
    public void changed() {
      changes++;
    }

    @Override
    public void changed(ScreenId screen) {
      changes++;
    }

    int changes() {
      return changes;
    }
  }

  private static BlobStore blobs(Path folder) {
    try {
      return new BlobStore(folder.resolve("blobs"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScreenId screen(String name) {
    return screen(name, ZONE);
  }

  ScreenId screen(String name, String zone) {
    ScreenId id = new ScreenId(ids.next());
    screens.add(new Screen(id, name, UNIT, "WALL", 1920, 1080, zone, Traits.USUAL));
    return id;
  }

  Screen find(ScreenId id) {
    return screens.find(id).orElseThrow();
  }

  /** A picture shown for so many seconds. */
  ItemId item(String title, int seconds) {
    return item(title, seconds, List.of(new Media(Sha256.of(bytes(title)), 1_000, "image/jpeg")));
  }

  /** An item that takes as many bytes in a program as an item can. */
  ItemId large(String title) {
    Media page = new Media(Sha256.of(bytes(title)), 1_000, "x".repeat(100));
    return item(title, 10, Collections.nCopies(64, page));
  }

  private ItemId item(String title, int seconds, List<Media> media) {
    ItemId id = new ItemId(ids.next());
    Harvested content =
        new Harvested(
            new SourceId("00000000-0000-7000-8000-000000000001"),
            "本机构",
            media.size() == 1 ? ItemKind.IMAGE : ItemKind.DOCUMENT,
            title,
            "",
            "",
            null,
            seconds * 1_000L,
            1920,
            1080,
            List.of(),
            media,
            null);
    library.take(id, content, "admin");
    return id;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  PlaylistId playlist(String name, List<ItemId> entries) {
    PlaylistId id = new PlaylistId(ids.next());
    database.writing(handle -> {
      handle.execute("INSERT INTO playlist (id, name, version) VALUES (?, ?, 1)", id, name);
      for (int position = 0; position < entries.size(); position++) {
        handle.execute(
            "INSERT INTO playlist_entry (playlist, position, item) VALUES (?, ?, ?)",
            id,
            position,
            entries.get(position));
      }
    });
    return id;
  }

  PlaylistId playlist(String name, ItemId... entries) {
    return playlist(name, List.of(entries));
  }

  static Publications.Wanted on(ScreenId... screens) {
    return on(TODAY, screens);
  }

  static Publications.Wanted on(LocalDate firstDay, ScreenId... screens) {
    return new Publications.Wanted(List.of(screens), Layer.REGULAR, 100, firstDay, null);
  }

  void publish(PlaylistId playlist, ScreenId... on) {
    publications.publish(playlist, on(on), "admin");
  }

  /** What publishing this playlist would change in a week. */
  Preview preview(PlaylistId playlist, ScreenId... on) {
    return preview(playlist, on(on));
  }

  Preview preview(PlaylistId playlist, Publications.Wanted wanted) {
    Publication planned = publications.planned(playlists.get(playlist), wanted, "admin");
    return previews.of(publications.current(playlist), planned, DAYS);
  }

  /** What taking it off would change in a week. */
  Preview withdrawal(PlaylistId playlist) {
    return previews.of(publications.current(playlist), null, DAYS);
  }

  Optional<Programs.Stored> program(ScreenId screen) {
    return Optional.ofNullable(fleet.inputs(Set.of(), POLLING).get(screen)).map(Inputs::program);
  }

  List<ScreenId> screens(String name, int many) {
    List<ScreenId> made = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      made.add(screen(name + i));
    }
    return made;
  }

  @Override
  public void close() {
    database.close();
  }
}
