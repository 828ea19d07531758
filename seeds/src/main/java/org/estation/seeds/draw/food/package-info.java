/** The drawings of the items on food safety. */
@NullMarked
package org.estation.seeds.draw.food;

import org.jspecify.annotations.NullMarked;
