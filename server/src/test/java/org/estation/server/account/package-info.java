/** Tests of accounts and roles. */
@NullMarked
package org.estation.server.account;

import org.jspecify.annotations.NullMarked;
