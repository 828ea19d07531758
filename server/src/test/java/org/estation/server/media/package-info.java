@NullMarked
package org.estation.server.media;

import org.jspecify.annotations.NullMarked;
