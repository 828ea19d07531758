@NullMarked
package org.estation.shared.json;

import org.jspecify.annotations.NullMarked;
