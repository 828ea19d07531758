/** Single plays, read back from the records of the ledger. */
@NullMarked
package org.estation.server.report.play;

import org.jspecify.annotations.NullMarked;
