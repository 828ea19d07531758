package org.estation.server.media;

/** Why a file cannot be shown on a screen. Details are named in brackets. */
public enum MediaRefusal implements RefusalCode {
  /** No byte in it. */
  FILE_EMPTY,
  /** Neither JPEG, PNG nor MP4 (type found). */
  TYPE_NOT_ACCEPTED,
  /** More pixels than are ever decoded (width, height). */
  PICTURE_TOO_LARGE,
  /** A picture that cannot be decoded to its end. */
  PICTURE_BROKEN,
  /** Sound only, or sound with a cover picture. */
  VIDEO_WITHOUT_PICTURE,
  /** An MP4 that not every player can show (what was found). */
  VIDEO_NOT_HOUSE_FORMAT,
  /** A video that cannot be decoded at its beginning or its end. */
  VIDEO_BROKEN,
  /** Shorter than 3 s or longer than 4 h (seconds found). */
  DURATION_OUT_OF_RANGE,
  /** ffprobe or ffmpeg is missing or did not answer in time (program). */
  VIDEO_TOOL_FAILED
}
