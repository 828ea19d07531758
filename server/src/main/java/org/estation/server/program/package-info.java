/** From playlists to screens: publications, programs, assignments and the files players fetch. */
@NullMarked
package org.estation.server.program;

import org.jspecify.annotations.NullMarked;
