/** Whether a record of a device is credible, judged by what its screen was told to show. */
@NullMarked
package org.estation.server.ledger.verdict;

import org.jspecify.annotations.NullMarked;
