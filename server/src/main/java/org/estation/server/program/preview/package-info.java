/** What a publisher sees before publishing. */
@NullMarked
package org.estation.server.program.preview;

import org.jspecify.annotations.NullMarked;
