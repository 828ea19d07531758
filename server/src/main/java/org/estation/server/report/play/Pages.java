package org.estation.server.report.play;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records one after the other, fetched page by page. */
final class Pages implements Iterator<StoredRecord> {
  private final Function<@Nullable StoredRecord, List<StoredRecord>> fetch;
  private Iterator<StoredRecord> page;
  private @Nullable StoredRecord last;

  /** Records that this fetches: the page after a record, an empty one at the end. */
  Pages(Function<@Nullable StoredRecord, List<StoredRecord>> fetch) {
    this.fetch = fetch;
    page = fetch.apply(null).iterator();
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && last != null) {
      page = fetch.apply(last).iterator();
      last = null;
    }
    return page.hasNext();
  }

  @Override
  public StoredRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    StoredRecord record = page.next();
    last = record;
    return record;
  }
}
