/** Tests of the data that a new installation starts with. */
@NullMarked
package org.estation.seeds;

import org.jspecify.annotations.NullMarked;
