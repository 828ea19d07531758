/** What was played, for people and their spreadsheets. */
@NullMarked
package org.estation.server.report;

import org.jspecify.annotations.NullMarked;
