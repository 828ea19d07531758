/** Tests of the starter items and of the site that is made from them. */
@NullMarked
package org.estation.seeds.draw;

import org.jspecify.annotations.NullMarked;
