/** Proof of play: records, their chain and their batches. */
@NullMarked
package org.estation.shared.proof;

import org.jspecify.annotations.NullMarked;
