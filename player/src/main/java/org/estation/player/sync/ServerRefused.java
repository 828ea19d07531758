package org.estation.player.sync;

import java.io.IOException;
import org.estation.shared.device.Problem;

/** The server answered a call with an error. */
final class ServerRefused extends IOException {
  private static final long serialVersionUID = 1L;

  /** The code of an answer that is not a problem document. */
  static final String NO_CODE = "HTTP_";

  private final int status;
  private final String code;

  ServerRefused(int status, String code) {
    super(status + " " + code);
    this.status = status;
    this.code = code;
  }

  ServerRefused(Problem problem) {
    this(problem.status(), problem.code());
  }

  /** HTTP status. */
  int status() {
    return status;
  }

  /** The problem's code, or {@link #NO_CODE} and the status. */
  String code() {
    return code;
  }
}
