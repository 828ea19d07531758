/** The drawings of the items on emergencies. */
@NullMarked
package org.estation.seeds.draw.emergency;

import org.jspecify.annotations.NullMarked;
