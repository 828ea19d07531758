package org.estation.player.playback;

/** The codes that say why something was not shown as planned. They are part of the records. */
public final class Reasons {
  /** A file of the item is not there. */
  public static final String MEDIA_MISSING = "media-missing";

  /** The film's file cannot be decoded. */
  public static final String FILM_BROKEN = "film-broken";

  /** The film's picture stood still for too long. */
  public static final String FILM_STUCK = "film-stuck";

  /** The picture's file cannot be decoded. */
  public static final String PICTURE_BROKEN = "picture-broken";

  /** The picture has more points than a player takes on. */
  public static final String PICTURE_TOO_LARGE = "picture-too-large";

  /** The article's file is not an article. */
  public static final String ARTICLE_BROKEN = "article-broken";

  /** This version of the player cannot show items of this kind. */
  public static final String KIND_UNKNOWN = "kind-unknown";

  /** It was not ready in time. */
  public static final String NOT_READY = "not-ready";

  /** It began late, or was joined when it had begun. */
  public static final String LATE = "late";

  /** The clock was set while it was shown. */
  public static final String CLOCK_SET = "clock-set";

  /** The player was stopped while it was shown. */
  public static final String STOPPED = "stopped";

  /** There is no trusted time, so that nobody knows what is planned now. */
  public static final String NO_TRUSTED_TIME = "no-trusted-time";

  /** The assignment has expired, and says that the reserve is to be played then. */
  public static final String ASSIGNMENT_EXPIRED = "assignment-expired";

  /** The display was switched off. */
  public static final String POWER_OFF = "power-off";

  /** An alert took the screen. */
  public static final String ALERT = "alert";

  /** The alert was withdrawn, or others came or went beside it. */
  public static final String ALERTS_CHANGED = "alerts-changed";

  /** A blackout took the screen. */
  public static final String BLACKOUT = "blackout";

  /** The item or its source was withdrawn. */
  public static final String WITHDRAWN = "withdrawn";

  /** The player itself failed; its log says how. */
  public static final String DEFECT = "defect";

  private Reasons() {}
}
