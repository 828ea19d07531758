package org.estation.server.harvest.fetch;

/** The server's own disk could not take what came in. */
final class StorageFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final FetchRefusal code;
  private final String detail;

  StorageFailure(FetchRefusal code, String detail) {
    super(code + ": " + detail);
    this.code = code;
    this.detail = detail;
  }

  FetchRefusal code() {
    return code;
  }

  String detail() {
    return detail;
  }
}
