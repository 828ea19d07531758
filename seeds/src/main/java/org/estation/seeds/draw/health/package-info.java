/** The drawings of the items on health. */
@NullMarked
package org.estation.seeds.draw.health;

import org.jspecify.annotations.NullMarked;
