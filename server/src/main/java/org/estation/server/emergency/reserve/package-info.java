/** The emergency reserve: what every player keeps, so that an alert needs no download. */
@NullMarked
package org.estation.server.emergency.reserve;

import org.jspecify.annotations.NullMarked;
