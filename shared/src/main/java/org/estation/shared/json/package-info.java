/** The one JSON codec of the wire contract. */
@NullMarked
package org.estation.shared.json;

import org.jspecify.annotations.NullMarked;
