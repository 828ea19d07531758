/** What a player says of itself and asks: enrolment, time, health. */
@NullMarked
package org.estation.shared.device;

import org.jspecify.annotations.NullMarked;
