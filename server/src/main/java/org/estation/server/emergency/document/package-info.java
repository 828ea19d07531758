/** The signed alerts document, and how players fetch it. */
@NullMarked
package org.estation.server.emergency.document;

import org.jspecify.annotations.NullMarked;
