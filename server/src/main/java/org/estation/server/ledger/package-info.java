/** The ledger: what devices testify to have played, in the order and the bytes they signed. */
@NullMarked
package org.estation.server.ledger;

import org.jspecify.annotations.NullMarked;
