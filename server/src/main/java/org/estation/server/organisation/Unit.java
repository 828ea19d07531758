package org.estation.server.organisation;

import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation tree: 省, 市, 区, 街道, 社区 and so on.
 *
 * @param level what it is, such as {@code COMMUNITY}
 */
public record Unit(UnitId id, @Nullable UnitId parent, String level, String zh, String en) {}
