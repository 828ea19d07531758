/** Fetches what an entry holds, holds it against what was declared, and keeps what can be shown. */
@NullMarked
package org.estation.server.harvest.content;

import org.jspecify.annotations.NullMarked;
