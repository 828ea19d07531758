/** What plays when: one walk over a local day, in integers, without a clock. */
@NullMarked
package org.estation.playlists.timeline;

import org.jspecify.annotations.NullMarked;
