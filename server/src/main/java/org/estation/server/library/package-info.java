/** The library: approved items and their bytes, uploads and notices. */
@NullMarked
package org.estation.server.library;

import org.jspecify.annotations.NullMarked;
