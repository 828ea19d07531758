/** The settings of the server: a file, environment variables, defaults and checks. */
@NullMarked
package org.estation.server.platform.config;

import org.jspecify.annotations.NullMarked;
