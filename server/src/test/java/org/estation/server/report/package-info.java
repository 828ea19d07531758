@NullMarked
package org.estation.server.report;

import org.jspecify.annotations.NullMarked;
