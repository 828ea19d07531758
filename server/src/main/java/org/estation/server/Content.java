package org.estation.server;

import java.util.List;
import org.estation.server.library.Library;
import org.estation.server.library.LibraryRoutes;
import org.estation.server.library.OwnContent;
import org.estation.server.library.Topics;
import org.estation.server.media.Inspector;
import org.estation.server.media.VideoProbe;
import org.estation.server.platform.http.Routes;
import org.estation.server.playlist.Playlists;

/** From sources to playlists. */
record Content(Library library, Topics topics, Playlists playlists, List<Routes> routes) {

  static Content of(Ground ground) {
    Library library = new Library(ground.store().library(), ground.clock(), ground.ids());
    Inspector inspector = new Inspector(new VideoProbe("ffprobe", "ffmpeg"));
    OwnContent own = new OwnContent(library, ground.blobs(), inspector);
    Topics topics = new Topics();
    return new Content(
        library,
        topics,
        new Playlists(ground.store().library(), library, ground.ids()),
        List.of(new LibraryRoutes(library, own, topics, ground.blobs())));
  }
}
