/** The one SQL seam: SQLite embedded, PostgreSQL for a cluster. */
@NullMarked
package org.estation.server.platform.db;

import org.jspecify.annotations.NullMarked;
