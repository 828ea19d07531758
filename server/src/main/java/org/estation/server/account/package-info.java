/** Who may use the console: accounts, one-time links, passwords and sessions. */
@NullMarked
package org.estation.server.account;

import org.jspecify.annotations.NullMarked;
