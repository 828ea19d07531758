/** The organisation tree that screens and rights hang on. */
@NullMarked
package org.estation.server.organisation;

import org.jspecify.annotations.NullMarked;
