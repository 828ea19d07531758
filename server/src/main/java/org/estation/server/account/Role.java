package org.estation.server.account;

import java.util.Set;
import org.estation.server.platform.http.Right;

/** What an account is in a unit and in all units below it (domain row J-20; decision 0007). */
public enum Role {
  /** Does everything. */
  ADMINISTRATOR,
  /** 大屏管理员: sees to screens, and to what is published on them. */
  SCREEN_ADMINISTRATOR,
  /** 信息员: sees to library, sources and playlists. */
  INFORMATION_OFFICER,
  /** Warns, darkens and withdraws. */
  EMERGENCY_OFFICER,
  /** 区科协 and the like: reads. */
  DISTRICT_STAFF;

  /** What the role may do. */
  Set<Right> rights() {
    return switch (this) {
      case ADMINISTRATOR ->
          Set.of(
              Right.READ,
              Right.SCREENS,
              Right.PLAYLISTS,
              Right.PUBLISH,
              Right.LIBRARY,
              Right.EMERGENCY,
              Right.ADMINISTER);
      case SCREEN_ADMINISTRATOR ->
          Set.of(Right.READ, Right.SCREENS, Right.PLAYLISTS, Right.PUBLISH);
      case INFORMATION_OFFICER -> Set.of(Right.READ, Right.LIBRARY, Right.PLAYLISTS);
      case EMERGENCY_OFFICER -> Set.of(Right.READ, Right.EMERGENCY);
      case DISTRICT_STAFF -> Set.of(Right.READ);
    };
  }
}
