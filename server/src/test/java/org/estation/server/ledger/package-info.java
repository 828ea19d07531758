@NullMarked
package org.estation.server.ledger;

import org.jspecify.annotations.NullMarked;
