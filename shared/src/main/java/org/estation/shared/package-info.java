/** The wire contract between server and players: ids, hashes, documents, records, signing. */
@NullMarked
package org.estation.shared;

import org.jspecify.annotations.NullMarked;
