/** The web server and the one place where errors become answers. */
@NullMarked
package org.estation.server.platform.http;

import org.jspecify.annotations.NullMarked;
