@NullMarked
package org.estation.server.emergency.document;

import org.jspecify.annotations.NullMarked;
