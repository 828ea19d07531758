@NullMarked
package org.estation.server.library;

import org.jspecify.annotations.NullMarked;
