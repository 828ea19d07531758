/** What a screen should hold, as the server signs it. */
@NullMarked
package org.estation.shared.assignment;

import org.jspecify.annotations.NullMarked;
