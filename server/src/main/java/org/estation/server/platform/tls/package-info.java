/** The certificate that a server shows on every address but loopback. */
@NullMarked
package org.estation.server.platform.tls;

import org.jspecify.annotations.NullMarked;
