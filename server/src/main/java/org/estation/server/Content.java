package org.estation.server;

import java.util.List;
import java.util.Optional;
import org.estation.server.harvest.HarvestModule;
import org.estation.server.library.Library;
import org.estation.server.library.LibraryRoutes;
import org.estation.server.library.OwnContent;
import org.estation.server.library.Topics;
import org.estation.server.media.Inspector;
import org.estation.server.media.VideoProbe;
import org.estation.server.platform.http.Routes;
import org.estation.server.playlist.Playlists;
import org.estation.server.schedule.Schedule;
import org.estation.shared.id.SourceId;

/** From sources to playlists. */
record Content(
    HarvestModule harvest,
    Library library,
    Topics topics,
    Playlists playlists,
    Schedule schedule,
    List<Routes> routes) {

  static Content of(Ground ground) {
    Library library = new Library(ground.store().library(), ground.clock(), ground.ids());
    Inspector inspector = new Inspector(new VideoProbe("ffprobe", "ffmpeg"));
    HarvestModule harvest = harvest(ground, inspector, library);
    OwnContent own = new OwnContent(library, ground.blobs(), inspector);
    Topics topics = new Topics();
    Schedule schedule = new Schedule(ground.store().library(), ground.changes());
    schedule.begin();
    return new Content(
        harvest,
        library,
        topics,
        new Playlists(ground.store().library(), library, ground.ids()),
        schedule,
        List.of(harvest.routes(), new LibraryRoutes(library, own, topics, ground.blobs())));
  }

  /** The name of a source that there is. */
  Optional<String> sourceName(SourceId source) {
    return source.equals(OwnContent.SOURCE)
        ? Optional.of(OwnContent.SOURCE_NAME)
        : harvest.sourceName(source);
  }

  private static HarvestModule harvest(Ground ground, Inspector inspector, Library library) {
    return new HarvestModule(
        new HarvestModule.Ground(
            ground.store().library(), ground.blobs(), ground.clock(), ground.ids()),
        new HarvestModule.Rules(
            ground.settings().harvestInterval(), ground.settings().harvestAllow()),
        inspector,
        library);
  }
}
