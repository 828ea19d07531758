package org.estation.server.harvest.fetch;

import org.estation.server.media.RefusalCode;

/** Why an address was not fetched. The first detail is the address, others are in brackets. */
public enum FetchRefusal implements RefusalCode {
  /** Not a web address that can be understood. */
  ADDRESS_NOT_UNDERSTOOD,
  /** Neither http nor https (scheme). */
  SCHEME_NOT_ALLOWED,
  /** No such host. */
  HOST_UNKNOWN,
  /** The host has a private, local or reserved address (address, host:port). */
  ADDRESS_NOT_ALLOWED,
  /** More redirects in a row than are followed (number). */
  TOO_MANY_REDIRECTS,
  /** An answer other than 200 (status). */
  HTTP_STATUS,
  /** No connection, or one that broke before the end (what the connection said). */
  CONNECTION_FAILED,
  /** A feed over its size (megabytes allowed). */
  FEED_TOO_LARGE,
  /** A feed over its time (seconds allowed). */
  FEED_TOO_SLOW,
  /** A file over its size (megabytes allowed). */
  FILE_TOO_LARGE,
  /** A file over its time (seconds allowed). */
  FILE_TOO_SLOW,
  /** No room for it on the server's disk (megabytes free). */
  DISK_FULL,
  /** The server's data folder refused to be written (what the folder said). */
  FOLDER_NOT_WRITABLE
}
