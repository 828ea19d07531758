package org.estation.server.screen;

import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;

/**
 * A place where content is shown.
 *
 * @param kind type of screen, such as {@code ALL_MEDIA_SCREEN}; free text of at most 64 characters
 * @param width pixels
 * @param height pixels
 * @param zone IANA zone of its local days
 * @param traits what else is told of it
 */
public record Screen(
    ScreenId id,
    String name,
    UnitId unit,
    String kind,
    int width,
    int height,
    String zone,
    Traits traits) {}
