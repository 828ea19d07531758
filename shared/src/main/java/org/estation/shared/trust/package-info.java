/** Keys, signatures and the pairing of a player with its server. */
@NullMarked
package org.estation.shared.trust;

import org.jspecify.annotations.NullMarked;
