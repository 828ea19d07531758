@NullMarked
package org.estation.player.vitals;

import org.jspecify.annotations.NullMarked;
