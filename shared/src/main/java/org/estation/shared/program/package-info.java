/** The program: everything a screen needs to know what to show, without rules or zone data. */
@NullMarked
package org.estation.shared.program;

import org.jspecify.annotations.NullMarked;
