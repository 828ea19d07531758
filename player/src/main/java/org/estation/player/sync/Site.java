package org.estation.player.sync;

import java.net.URI;
import java.nio.file.Path;
import org.estation.player.clock.Machine;
import org.estation.player.disk.Disk;
import org.estation.player.vitals.Vitals;

/**
 * Where a player lives.
 *
 * @param server its server's address
 * @param data the folder of its state
 * @param disk the disk that holds it
 * @param machine the machine's own clocks
 * @param vitals how the machine is
 */
public record Site(URI server, Path data, Disk disk, Machine machine, Vitals vitals) {}
