/** Screens, the players behind them, and the server keys that both sides trust. */
@NullMarked
package org.estation.server.screen;

import org.jspecify.annotations.NullMarked;
