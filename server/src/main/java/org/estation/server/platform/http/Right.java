package org.estation.server.platform.http;

import io.javalin.security.RouteRole;

/**
 * What a call of the console API needs. Each route states one when it is added; a route that states
 * none is refused to everybody. Which role has which rights is told in decision 0007.
 */
public enum Right implements RouteRole {
  /** Nothing: not even an account. */
  OPEN,
  /** An account, with or without a role. */
  ACCOUNT,
  /** To look at what there is; screens and plays in the units of the role. */
  READ,
  /** To add and change screens in the units of the role. */
  SCREENS,
  /** To make and change playlists, which all units share. */
  PLAYLISTS,
  /** To put playlists on screens in the units of the role. */
  PUBLISH,
  /** To change library and sources, which all units share. */
  LIBRARY,
  /** To warn and to darken screens in the units of the role; with all units also the rest. */
  EMERGENCY,
  /** To change units and accounts in the units of the role. */
  ADMINISTER
}
