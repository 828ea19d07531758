/** Plays summed up per screen, local day and item, so that reports need not count every one. */
@NullMarked
package org.estation.server.report.rollup;

import org.jspecify.annotations.NullMarked;
