package org.estation.server;

import java.io.IOException;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.SampleOrganisation;
import org.estation.server.platform.db.Database;
import org.estation.server.screen.DeviceGuard;
import org.estation.server.screen.DeviceRoutes;
import org.estation.server.screen.Devices;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.ScreenStore;
import org.estation.server.screen.Screens;
import org.estation.server.screen.ServerKeys;
import org.estation.server.screen.WishStore;
import org.estation.server.screen.events.EventRoutes;
import org.estation.server.screen.events.Events;

/** Screens and the players behind them. */
record Displays(
    String zone,
    Organisation organisation,
    ServerKeys keys,
    Devices devices,
    HealthStore health,
    WishStore wishes,
    Screens screens,
    Events events) {

  /** The displays of an installation; a new one begins with the sample organisation. */
  static Displays of(Ground ground) throws IOException {
    Database database = ground.store().library();
    SampleOrganisation sample = SampleOrganisation.read();
    Organisation organisation = new Organisation(database);
    ServerKeys keys =
        ServerKeys.in(
            ground.settings().data().resolve("keys"), ground.pins(), ground.clock().millis());
    Devices devices = new Devices(database, keys, ground.clock());
    HealthStore health = new HealthStore(database);
    WishStore wishes = new WishStore(database);
    Screens screens =
        new Screens(
            new Screens.Stores(new ScreenStore(database), devices, health, wishes, sample.zone()),
            organisation,
            ground.changes(),
            ground.ids());
    if (organisation.begin(sample.units())) {
      screens.begin(sample);
    }
    return new Displays(
        sample.zone(), organisation, keys, devices, health, wishes, screens, new Events());
  }

  EventRoutes eventRoutes(Ground ground) {
    return new EventRoutes(new DeviceGuard(devices), events, ground.clock());
  }

  DeviceRoutes deviceRoutes(Ground ground) {
    return new DeviceRoutes(
        devices, keys, new DeviceRoutes.Reports(health, wishes, ground.changes()), ground.clock());
  }
}
