@NullMarked
package org.estation.server.ledger.verdict;

import org.jspecify.annotations.NullMarked;
