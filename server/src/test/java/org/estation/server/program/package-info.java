/** Tests of publishing. */
@NullMarked
package org.estation.server.program;

import org.jspecify.annotations.NullMarked;
