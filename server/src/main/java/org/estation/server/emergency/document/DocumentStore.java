package org.estation.server.emergency.document;

import org.estation.server.platform.db.Database;

/** The newest alerts document as it was signed. */
public final class DocumentStore {
  /**
   * A document as it was issued.
   *
   * @param jws the signed text
   */
  record Issued(long version, long issuedAt, String jws) {}

  private final Database database;

  /** The document in this database. */
  public DocumentStore(Database database) {
    this.database = database;
  }

  /** Keeps a document in place of earlier ones. */
  void put(Issued issued) {
    database.writing(handle -> {
      handle.execute("DELETE FROM alerts_document WHERE version < ?", issued.version());
      handle.execute(
          "INSERT INTO alerts_document (version, issued_at, jws) VALUES (?, ?, ?)",
          issued.version(),
          issued.issuedAt(),
          issued.jws());
    });
  }

  /** The newest version; 0 where none was ever issued. */
  long newestVersion() {
    return database.read(handle ->
        handle
            .createQuery("SELECT COALESCE(MAX(version), 0) FROM alerts_document")
            .mapTo(Long.class)
            .one());
  }
}
