/** Tests of the whole server through its interfaces. */
@NullMarked
package org.estation.server;

import org.jspecify.annotations.NullMarked;
