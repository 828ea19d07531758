/** What files are, found by their content: types, pictures and videos. Knows no feature. */
@NullMarked
package org.estation.server.media;

import org.jspecify.annotations.NullMarked;
