@NullMarked
package org.estation.server.screen;

import org.jspecify.annotations.NullMarked;
